package org.claimline.extract.mention;

import java.util.Set;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.VerbGroup;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Tokens;

/** What around a name that no list knows says that it is a person's. */
final class Introductions {
    /** Tokens of a description that an apposed name stands behind. */
    private static final int LONGEST_DESCRIPTION = 12;

    /** Verbs that whoever is told stands behind. */
    private static final Set<String> TAKES_HEARER = Set.of("tell", "ask", "inform", "assure", "remind", "warn");

    private final ParsedText parsed;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;

    Introductions(ParsedText parsed, Grammar grammar) {
        this.parsed = parsed;
        this.grammar = grammar;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
    }

    /**
     * Whether the name from {@code at} up to {@code behind} is introduced as a person's.
     *
     * @param end token behind the sentence
     */
    boolean introduce(int at, int behind, int end) {
        return isTitled(at)
                || isDescribed(behind, end)
                || isApposed(at, behind, end)
                || isOwned(at)
                || speaks(behind, end)
                || speaksOfBody(at, behind, end)
                || isSaidBefore(at, behind, end);
    }

    /** {@code Rev. | Jaan Tamm}. */
    private boolean isTitled(int at) {
        int title = at > 1 && tokens.is(at - 1, ".") ? at - 2 : at - 1;
        String before = title >= 0 ? tokens.word(title) : "";
        return grammar.is(before, WordClass.PERSON)
                || grammar.is(before, WordClass.HONORIFIC)
                || grammar.is(before, WordClass.FEMININE)
                || grammar.is(before, WordClass.MASCULINE);
    }

    /** {@code Jonas Vaitkus, a lawmaker}. */
    private boolean isDescribed(int behind, int end) {
        return behind + 1 < end && parsed.isMark(behind, ",") && describesPerson(behind + 1, end);
    }

    /** {@code The minister, Jonas Vaitkus}; {@code The mayor of Kaunas, Jonas Vaitkus,}. */
    private boolean isApposed(int at, int behind, int end) {
        if (at < 2 || !parsed.isMark(at - 1, ",")) {
            return false;
        }
        boolean closed = behind >= end || tags[behind] == Tag.MARK || tokens.is(behind, "who");
        return grammar.is(tokens, at - 2, WordClass.PERSON) || closed && isDescriptionOfOne(at - 2);
    }

    /** A noun for one person, and what hangs on it, up to there. */
    private boolean isDescriptionOfOne(int last) {
        int floor = Math.max(parsed.sentenceAt(last).firstToken(), last - LONGEST_DESCRIPTION);
        for (int i = last; i >= floor && isInDescription(i); i--) {
            if (grammar.is(tokens, i, WordClass.PERSON) && tags[i + 1] == Tag.PREPOSITION) {
                return !tokens.word(i).endsWith("s");
            }
        }
        return false;
    }

    private boolean isInDescription(int token) {
        return tags[token].isNominal() || tags[token] == Tag.PREPOSITION || tags[token] == Tag.POSSESSIVE_MARK;
    }

    /** {@code said Jonas Vaitkus of the institute}. */
    private boolean isSaidBefore(int at, int behind, int end) {
        boolean ends = behind >= end || tags[behind] == Tag.MARK || tags[behind] == Tag.PREPOSITION;
        return ends
                && at > parsed.sentenceAt(at).firstToken()
                && tags[at - 1] == Tag.VERB
                && grammar.verb(tokens.word(at - 1))
                        .filter(form -> form.group() == VerbGroup.SAYING && !TAKES_HEARER.contains(form.lemma()))
                        .isPresent();
    }

    /** {@code Lithuania's Jonas Vaitkus}. */
    private boolean isOwned(int at) {
        return at > 0 && tags[at - 1] == Tag.POSSESSIVE_MARK;
    }

    private boolean speaks(int behind, int end) {
        if (behind >= end || tokens.isCapitalised(behind)) {
            return false;
        }
        return grammar.verb(tokens.word(behind)).isPresent()
                || tokens.word(behind).endsWith("ed");
    }

    /** {@code Ben Barry of the institute has argued}: a verb of saying follows what hangs on the name. */
    private boolean speaksOfBody(int at, int behind, int end) {
        boolean ofBody = behind < end && tokens.is(behind, "of") && behind - at >= 2;
        return ofBody && verbBehindBody(behind, end);
    }

    private boolean verbBehindBody(int from, int end) {
        for (int i = from; i < Math.min(end, from + 9) && tags[i] != Tag.MARK; i++) {
            boolean says = grammar.verb(tokens.word(i))
                    .map(form -> form.group() == VerbGroup.SAYING)
                    .orElse(false);
            if (says && !tokens.isCapitalised(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean describesPerson(int from, int end) {
        if (tokens.isNumber(from) || tokens.is(from, "who") || tokens.is(from, "whose")) {
            return true;
        }
        for (int i = from; i < Math.min(end, from + 8) && tags[i] != Tag.MARK; i++) {
            if (grammar.is(tokens, i, WordClass.PERSON)) {
                return true;
            }
            if (tags[i] == Tag.VERB || tags[i] == Tag.AUXILIARY) {
                return false;
            }
        }
        return false;
    }
}
