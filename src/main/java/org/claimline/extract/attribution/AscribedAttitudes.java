package org.claimline.extract.attribution;

import java.util.Set;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.text.Tokens;

/**
 * {@code Tamm said that Estonia would}, {@code what the capitals want}: an attitude that a clause hanging on another ascribes
 * to a state, a body or to several unnamed is told by whoever speaks there, or by the narrator, and is no statement of theirs.
 */
final class AscribedAttitudes {
    /** Words that such a clause begins with. */
    private static final Set<String> OPENING = Set.of(
            "that",
            "what",
            "whom",
            "after",
            "before",
            "as",
            "when",
            "whenever",
            "than",
            "how",
            "why",
            "once",
            "until",
            "till");

    /** Of those the ones that only tell when something was done. */
    private static final Set<String> TIMES = Set.of("after", "before", "when", "until", "till", "as");

    private static final Set<String> ATTITUDES = Set.of("holder", "thinking", "view");

    /** What commits whoever does it, whatever clause tells of it. */
    private static final Set<String> ACTS = Set.of("stance.sign", "stance.vote", "stance.adopt", "stance.approve");

    /** {@code as Estonia let it be known}: tells as a verb of saying does. */
    private static final Set<String> TELLING = Set.of(
            "stance.let-know", "stance.let-known", "stance.make-clear", "stance.put-so", "stance.phrasal-saying");

    private final ParsedText parsed;
    private final Tokens tokens;
    private final PersonPhrases persons;

    AscribedAttitudes(ParsedText parsed, PersonPhrases persons) {
        this.parsed = parsed;
        this.tokens = parsed.tokens();
        this.persons = persons;
    }

    boolean holds(Attribution attribution) {
        return isAttitude(attribution)
                && (hangsOnAnother(attribution) || isSupposed(attribution))
                && (!isOnePerson(attribution.source()) || isStillToCome(attribution));
    }

    /** {@code until | Jaan Tamm | finds a seat}: what nobody has done yet. */
    private boolean isStillToCome(Attribution attribution) {
        int before = attribution.source().first() - 1;
        return before >= 0 && (tokens.is(before, "until") || tokens.is(before, "till"));
    }

    private boolean hangsOnAnother(Attribution attribution) {
        int first = attribution.source().first();
        String opening = first > parsed.sentenceAt(first).firstToken() ? tokens.word(first - 1) : "";
        boolean tells = opening.equals("as") && TELLING.contains(attribution.rule())
                || TIMES.contains(opening) && ACTS.contains(attribution.rule());
        return OPENING.contains(opening) && !tells;
    }

    /** {@code The capitals | would | like}. */
    private boolean isSupposed(Attribution attribution) {
        return attribution
                .cue()
                .filter(cue -> tokens.is(cue.first() - 1, "would"))
                .isPresent();
    }

    private static boolean isAttitude(Attribution attribution) {
        return attribution.rule().startsWith("stance.") || ATTITUDES.contains(attribution.rule());
    }

    private boolean isOnePerson(Phrase source) {
        int last = source.end() - 1;
        boolean several = parsed.tags()[last] == Tag.NOUN && tokens.word(last).endsWith("s");
        return persons.isPerson(source) && !several;
    }
}
