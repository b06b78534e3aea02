package org.claimline.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One dated statement: a source who speaks, a cue that says so, and the content that is said.
 *
 * @param id         16 hexadecimal digits, the same for the same article and passage on every machine
 * @param articleId  {@link ArticleInfo#id()}
 * @param condition  the words that bind the position, as {@code after a ceasefire}; empty where none
 * @param troopsOf   country codes of the forces meant, where named
 * @param confidence 0 to 1
 * @param reasons    at least one for the attribution; the first of these names the rule that found the statement
 */
public record Statement(
        String id,
        String articleId,
        Speaker speaker,
        Dating dating,
        Position position,
        String condition,
        List<String> troopsOf,
        StatementKind kind,
        Evidence evidence,
        Wording wording,
        double confidence,
        List<Reason> reasons) {
    public Statement {
        troopsOf = List.copyOf(troopsOf);
        reasons = List.copyOf(reasons);
    }

    /** The same, said at another time, for other reasons. */
    public Statement datedLike(Statement other) {
        List<Reason> redated = new ArrayList<>();
        for (Reason reason : reasons) {
            redated.add(other.reasons.stream()
                    .filter(o -> o.aspect() == Reason.Aspect.DATE && reason.aspect() == Reason.Aspect.DATE)
                    .findFirst()
                    .orElse(reason));
        }
        return new Statement(
                id,
                articleId,
                speaker,
                other.dating,
                position,
                condition,
                troopsOf,
                kind,
                evidence,
                wording,
                confidence,
                redated);
    }

    /** The same, standing elsewhere in its article. */
    public Statement standingAt(Evidence place) {
        return new Statement(
                id,
                articleId,
                speaker,
                dating,
                position,
                condition,
                troopsOf,
                kind,
                place,
                wording,
                confidence,
                reasons);
    }

    /** Id of the attribution rule that found this statement. */
    public String rule() {
        for (Reason reason : reasons) {
            if (reason.aspect() == Reason.Aspect.ATTRIBUTION) {
                return reason.rule();
            }
        }
        return "";
    }
}
