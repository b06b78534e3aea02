package org.claimline.extract;

import org.claimline.extract.Resolution.Resolved;
import org.claimline.lexicon.Topic;

/** The position that an attribution takes, from its words and from who speaks. */
final class Positions {
    private final ParsedText parsed;
    private final Topic topic;
    private final PositionReader reader;
    private final SaidWords said;
    private final PositionJudge judge = new PositionJudge();

    Positions(ParsedText parsed, Topic topic) {
        this.parsed = parsed;
        this.topic = topic;
        this.reader = new PositionReader(topic);
        this.said = new SaidWords(parsed);
    }

    PositionReader.Reading of(Attribution attribution, Resolved speaker) {
        PositionReader.Reading read = reader.read(parsed.tokens(), said.of(attribution));
        if (read.words().isEmpty()) {
            read = reader.read(parsed.tokens(), said.around(attribution));
        }
        return topic.isOfForcesInUkraine() ? judge.judge(read, speaker) : read;
    }
}
