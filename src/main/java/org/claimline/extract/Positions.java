package org.claimline.extract;

import java.util.List;
import org.claimline.extract.Resolution.Resolved;
import org.claimline.lexicon.Topic;

/** The position that an attribution takes, from its words and from who speaks. */
final class Positions {
    private final ParsedText parsed;
    private final Topic topic;
    private final PositionReader reader;
    private final SaidWords said;
    private final PositionJudge judge;

    Positions(ParsedText parsed, Topic topic, List<Attribution> attributions) {
        this.parsed = parsed;
        this.topic = topic;
        this.reader = new PositionReader(topic);
        this.said = new SaidWords(parsed, attributions);
        this.judge = new PositionJudge(topic);
    }

    PositionReader.Reading of(Attribution attribution, Resolved speaker) {
        String country = speaker.speaker().country();
        PositionReader.Reading read = reader.read(parsed.tokens(), said.of(attribution), country);
        if (read.words().isEmpty()) {
            read = reader.read(parsed.tokens(), said.around(attribution), country);
        }
        return topic.isOfForcesInUkraine() ? judge.judge(read, speaker) : read;
    }
}
