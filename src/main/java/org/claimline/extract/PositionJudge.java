package org.claimline.extract;

import org.claimline.extract.Resolution.Resolved;
import org.claimline.lexicon.Topic;
import org.claimline.model.Position;
import org.claimline.model.SpeakerType;
import org.claimline.text.Tokens;

/** What words alone do not tell: who has the power to send forces, or to threaten them. */
final class PositionJudge {
    private final Topic topic;
    private final Standing standing;

    PositionJudge(ParsedText parsed, Topic topic) {
        this.topic = topic;
        this.standing = new Standing(parsed.tokens(), topic.wordsOf("power"), topic.wordsOf("no power"));
    }

    PositionReader.Reading judge(PositionReader.Reading read, Resolved speaker) {
        String country = speaker.speaker().country();
        if (read.position().equals(Position.THREATENS) && !topic.isOf("hostile", country)) {
            return read.as(Position.OPPOSES, "position.warns-of-danger");
        }
        if (read.position().equals(Position.OPEN_TO) && topic.isOf("host", country)) {
            return read.as(Position.SUPPORTS, "position.host-welcomes");
        }
        boolean own = !topic.isOf("parties", country) && hasPower(speaker);
        if (read.position().equals(Position.RULES_OUT) && !own) {
            return read.as(Position.OPPOSES, "position.no-power-to-send");
        }
        return read;
    }

    /** Governments and those who hold an office. */
    private boolean hasPower(Resolved speaker) {
        SpeakerType type = speaker.speaker().type();
        if (type == SpeakerType.PERSON && speaker.referent().person().isEmpty()) {
            return standing.hasPower(Tokens.fold(lastWord(speaker.speaker().name())));
        }
        return type != SpeakerType.PERSON
                || speaker.referent().person().get().offices().stream()
                        .noneMatch(office -> office.title().contains("opposition")
                                || office.title().contains("party leader"))
                || speaker.referent().person().get().offices().stream()
                        .anyMatch(office -> office.title().contains("minister")
                                || office.title().contains("president"));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
