package org.claimline.extract.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.speaker.Resolution.Resolved;
import org.claimline.lexicon.Person;
import org.claimline.lexicon.Person.Office;
import org.claimline.lexicon.Topic;
import org.claimline.model.Position;
import org.claimline.model.SpeakerType;
import org.claimline.text.Tokens;

/** What words alone do not tell: who has the power to send forces, or to threaten them. */
final class PositionJudge {
    private static final Set<String> POWER = Set.of(
            "minister",
            "president",
            "chancellor",
            "premier",
            "secretary",
            "spokes",
            "chief",
            "king",
            "commander",
            "military committee",
            "adviser",
            "ambassador",
            "envoy");

    private final Topic topic;
    private final Standing standing;
    private final Optional<LocalDate> day;

    PositionJudge(ParsedText parsed, Topic topic) {
        this.topic = topic;
        this.standing = new Standing(parsed.tokens(), topic.wordsOf("power"), topic.wordsOf("no power"));
        this.day = parsed.article().info().published().latest();
    }

    PositionReader.Reading judge(PositionReader.Reading read, Resolved speaker) {
        String country = speaker.speaker().country();
        if (read.position().equals(Position.THREATENS) && !topic.isOf("hostile", country)) {
            return read.as(Position.OPPOSES, "position.warns-of-danger");
        }
        if (read.position().equals(Position.OPEN_TO) && topic.isOf("host", country)) {
            return read.as(Position.SUPPORTS, "position.host-welcomes");
        }
        if (read.position().equals(Position.RULES_OUT) && (topic.isOf("parties", country) || !hasPower(speaker))) {
            return read.as(Position.OPPOSES, "position.no-power-to-send");
        }
        return read;
    }

    /** Governments, those who hold an office of power, and whoever the article gives one. */
    private boolean hasPower(Resolved speaker) {
        if (speaker.speaker().type() != SpeakerType.PERSON) {
            return true;
        }
        List<Office> offices = speaker.referent().person().map(Person::offices).orElse(List.of());
        List<Office> ofPower = offices.stream().filter(PositionJudge::isOfPower).toList();
        if (ofPower.stream().anyMatch(office -> office.isHeldOn(day))) {
            return true;
        }
        boolean onlyOthers = ofPower.isEmpty() && !offices.isEmpty();
        return !onlyOthers
                && standing.hasPower(Tokens.fold(lastWord(speaker.speaker().name())));
    }

    private static boolean isOfPower(Office office) {
        return POWER.stream().anyMatch(office.title()::contains);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
