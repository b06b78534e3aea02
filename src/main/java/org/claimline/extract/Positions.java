package org.claimline.extract;

import java.util.List;
import java.util.Optional;
import org.claimline.extract.Resolution.Resolved;
import org.claimline.lexicon.Topic;
import org.claimline.model.Position;
import org.claimline.model.Statement;

/** The position that an attribution takes, from its words, from who speaks, and from who spoke before. */
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
        this.judge = new PositionJudge(parsed, topic);
    }

    /** @param earlier statements found so far; "he seconded" takes the position of the last of them */
    PositionReader.Reading of(Attribution attribution, Resolved speaker, List<Statement> earlier) {
        String country = speaker.speaker().country();
        Optional<Position> before = before(speaker, earlier);
        PositionReader.Reading read = reader.read(parsed.tokens(), said.of(attribution), country, before);
        if (read.words().isEmpty()) {
            read = reader.read(parsed.tokens(), said.around(attribution), country, before);
        }
        return topic.isOfForcesInUkraine() ? judge.judge(read, speaker) : read;
    }

    private static Optional<Position> before(Resolved speaker, List<Statement> earlier) {
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        Statement last = earlier.get(earlier.size() - 1);
        return last.speaker().name().equals(speaker.speaker().name()) ? Optional.empty() : Optional.of(last.position());
    }
}
