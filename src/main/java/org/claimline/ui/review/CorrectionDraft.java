package org.claimline.ui.review;

import java.util.List;
import java.util.Optional;
import org.claimline.model.Correction;
import org.claimline.model.Position;
import org.claimline.model.Speaker;
import org.claimline.model.Statement;
import org.claimline.model.StatementDate;
import org.claimline.text.Span;

/**
 * What the form for a correction is about.
 *
 * @param ids   the statements that are set right; the one that is added, where one is
 * @param shown what the fields began with; empty where many are set right at once, whose fields begin blank
 * @param asRead what the program reads of the one statement; the guess where one is added
 * @param text  of the article, in which spans count; empty where many are set right
 * @param adds  whether it is a statement that the program missed
 */
public record CorrectionDraft(
        List<String> ids, Optional<Statement> shown, Optional<Statement> asRead, String text, boolean adds) {
    public CorrectionDraft {
        ids = List.copyOf(ids);
    }

    /**
     * What the fields say otherwise than they did in the beginning; of many statements, all that is filled in.
     *
     * @param speaker null where the field is blank, like all here
     */
    Correction correction(
            Speaker speaker,
            String country,
            StatementDate date,
            Position position,
            String condition,
            List<Span> contents) {
        Correction right = Correction.NONE;
        boolean other = speaker != null
                && shown.filter(one -> one.speaker().name().equals(speaker.name()))
                        .isEmpty();
        if (other) {
            right = right.withSpeaker(speaker);
        }
        String known = other
                ? speaker.country()
                : shown.map(one -> one.speaker().country()).orElse(null);
        if (country != null && !country.equals(known)) {
            right = right.withCountry(country);
        }
        if (date != null
                && shown.filter(one -> one.dating().date().equals(date)).isEmpty()) {
            right = right.withDate(date);
        }
        if (position != null
                && shown.filter(one -> one.position().equals(position)).isEmpty()) {
            right = right.withPosition(position);
        }
        if (condition != null
                && shown.filter(one -> one.condition().equals(condition)).isEmpty()) {
            right = right.withCondition(condition);
        }
        if (!contents.isEmpty()
                && shown.filter(one -> one.evidence().contents().equals(contents))
                        .isEmpty()) {
            right = right.withContents(contents);
        }
        return right;
    }
}
