package org.claimline.extract.position;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.attribution.SaidWords;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.speaker.Resolution.Resolved;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.Topic;
import org.claimline.model.Position;
import org.claimline.model.Statement;

/** The position that an attribution takes, from its words, from who speaks, and from who spoke before. */
public final class Positions {
    private final ParsedText parsed;
    private final Topic topic;
    private final PositionReader reader;
    private final SaidWords said;
    private final PositionJudge judge;
    private final PositionWeighing weighing;

    private final Map<String, Position> lastOfSpeaker = new HashMap<>();
    private Optional<Statement> last = Optional.empty();

    public Positions(ParsedText parsed, Lexicon lexicon, SaidWords said) {
        this.parsed = parsed;
        this.topic = lexicon.topic();
        this.reader = new PositionReader(topic);
        this.said = said;
        this.judge = new PositionJudge(parsed, topic);
        this.weighing = new PositionWeighing(parsed, lexicon);
    }

    /** What the words tell; "he seconded" takes the position of the last statement that is remembered. */
    public PositionReader.Reading read(Attribution attribution, Resolved speaker) {
        String country = speaker.speaker().country();
        Optional<Position> before = before(speaker);
        PositionReader.Reading read = reader.read(parsed.tokens(), said.of(attribution), country, before);
        return read.words().isEmpty() ? reader.read(parsed.tokens(), said.around(attribution), country, before) : read;
    }

    /** The position that counts, with who speaks and all the other words. */
    public PositionReader.Reading weighed(PositionReader.Reading read, Attribution attribution, Resolved speaker) {
        if (!topic.isOfForcesInUkraine()) {
            return read;
        }
        PositionReader.Reading judged = judge.judge(read, speaker);
        PositionReader.Reading held = judged.isWeak() ? heldBefore(judged, speaker) : judged;
        return judge.judge(weighing.weigh(held, attribution, speaker.speaker()), speaker);
    }

    /** What is said after it may point back to it. */
    public void remember(Statement statement) {
        lastOfSpeaker.put(statement.speaker().name(), statement.position());
        last = Optional.of(statement);
    }

    /** Where no words tell, or few, what the speaker has already said in the article still holds. */
    private PositionReader.Reading heldBefore(PositionReader.Reading read, Resolved speaker) {
        Position held = lastOfSpeaker.getOrDefault(speaker.speaker().name(), Position.UNCLEAR);
        return held.equals(Position.UNCLEAR) ? read : read.as(held, "position.held-before");
    }

    private Optional<Position> before(Resolved speaker) {
        return last.filter(statement ->
                        !statement.speaker().name().equals(speaker.speaker().name()))
                .map(Statement::position);
    }
}
