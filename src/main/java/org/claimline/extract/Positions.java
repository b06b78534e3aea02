package org.claimline.extract;

import java.util.List;
import java.util.Optional;
import org.claimline.extract.Resolution.Resolved;
import org.claimline.lexicon.Lexicon;
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
    private final PositionWeighing weighing;

    Positions(ParsedText parsed, Lexicon lexicon, List<Attribution> attributions) {
        this.parsed = parsed;
        this.topic = lexicon.topic();
        this.reader = new PositionReader(topic);
        this.said = new SaidWords(parsed, attributions);
        this.judge = new PositionJudge(parsed, topic);
        this.weighing = new PositionWeighing(parsed, topic, lexicon.positionWeights());
    }

    /** @param earlier statements found so far; "he seconded" takes the position of the last of them */
    PositionReader.Reading of(Attribution attribution, Resolved speaker, List<Statement> earlier) {
        String country = speaker.speaker().country();
        Optional<Position> before = before(speaker, earlier);
        PositionReader.Reading read = reader.read(parsed.tokens(), said.of(attribution), country, before);
        if (read.words().isEmpty()) {
            read = reader.read(parsed.tokens(), said.around(attribution), country, before);
        }
        if (!topic.isOfForcesInUkraine()) {
            return read;
        }
        PositionReader.Reading judged = judge.judge(read, speaker);
        PositionReader.Reading held = judged.isWeak() ? heldBefore(judged, speaker, earlier) : judged;
        return judge.judge(weighing.weigh(held, attribution, country), speaker);
    }

    /** Where no words tell, or few, what the speaker has already said in the article still holds. */
    private static PositionReader.Reading heldBefore(
            PositionReader.Reading read, Resolved speaker, List<Statement> earlier) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Statement statement = earlier.get(i);
            if (statement.speaker().name().equals(speaker.speaker().name())) {
                return statement.position().equals(Position.UNCLEAR)
                        ? read
                        : read.as(statement.position(), "position.held-before");
            }
        }
        return read;
    }

    private static Optional<Position> before(Resolved speaker, List<Statement> earlier) {
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        Statement last = earlier.get(earlier.size() - 1);
        return last.speaker().name().equals(speaker.speaker().name()) ? Optional.empty() : Optional.of(last.position());
    }
}
