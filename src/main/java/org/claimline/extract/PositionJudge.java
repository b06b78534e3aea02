package org.claimline.extract;

import org.claimline.extract.Resolution.Resolved;
import org.claimline.lexicon.Topic;
import org.claimline.model.Position;
import org.claimline.model.SpeakerType;

/** What words alone do not tell: who has the power to send forces, or to threaten them. */
final class PositionJudge {
    private final Topic topic;

    PositionJudge(Topic topic) {
        this.topic = topic;
    }

    PositionReader.Reading judge(PositionReader.Reading read, Resolved speaker) {
        String country = speaker.speaker().country();
        if (read.position().equals(Position.THREATENS) && !topic.isOf("hostile", country)) {
            return new PositionReader.Reading(Position.OPPOSES, "position.warns-of-danger", read.words());
        }
        if (read.position().equals(Position.OPEN_TO) && topic.isOf("host", country)) {
            return new PositionReader.Reading(Position.SUPPORTS, "position.host-welcomes", read.words());
        }
        boolean own = !topic.isOf("parties", country) && hasPower(speaker);
        if (read.position().equals(Position.RULES_OUT) && !own) {
            return new PositionReader.Reading(Position.OPPOSES, "position.no-power-to-send", read.words());
        }
        return read;
    }

    /** Governments and those who hold an office; an unlisted person is believed to. */
    private static boolean hasPower(Resolved speaker) {
        SpeakerType type = speaker.speaker().type();
        return type != SpeakerType.PERSON
                || speaker.referent().person().isEmpty()
                || speaker.referent().person().get().offices().stream()
                        .noneMatch(office -> office.title().contains("opposition")
                                || office.title().contains("party leader"))
                || speaker.referent().person().get().offices().stream()
                        .anyMatch(office -> office.title().contains("minister")
                                || office.title().contains("president"));
    }
}
