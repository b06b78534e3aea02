package org.claimline.extract.attribution;

import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.PhraseFinder;
import org.claimline.extract.parse.Tag;

/** Where what is said ends before its sentence does: where the narrator goes on. */
final class ContentEnd {
    private final ParsedText parsed;
    private final Tag[] tags;
    private final PhraseFinder phrases;

    ContentEnd(ParsedText parsed, PhraseFinder phrases) {
        this.phrases = phrases;
        this.parsed = parsed;
        this.tags = parsed.tags();
    }

    /**
     * The token behind the content that begins at {@code first}, {@code end} at the latest.
     *
     * <ul>
     *   <li>any content ends at a semicolon
     *   <li>in a clause put in front, as behind "although", it ends where the main clause begins
     *   <li>what a stance is on, being no clause, ends where a comma and a clause, or "and" and a verb, come
     * </ul>
     */
    int of(Cue cue, int first, int end) {
        boolean object = cue.rule().startsWith("stance.");
        boolean fronted = isFronted(cue);
        boolean clause = false;
        for (int i = first; i + 1 < end; i++) {
            if (parsed.isQuoted(i)) {
                clause |= tags[i].isFinite();
                continue;
            }
            if (i > first && parsed.isMark(i, ";")) {
                return i;
            }
            if (fronted && i > first && parsed.isMark(i, ",") && beginsMainClause(i + 1, end)) {
                return i;
            }
            if (object && !clause && i > first && (goesOn(i) || isNextVerb(i, end))) {
                return i;
            }
            clause |= tags[i].isFinite() || tags[i] == Tag.SUBORDINATOR;
        }
        return end;
    }

    /** Whether a subordinating word opens the sentence, and no mark stands between it and the cue. */
    private boolean isFronted(Cue cue) {
        int at = parsed.sentenceAt(cue.first()).firstToken();
        while (at < cue.first() && (tags[at] == Tag.CONJUNCTION || tags[at] == Tag.ADVERB)) {
            at++;
        }
        if (tags[at] != Tag.SUBORDINATOR || parsed.tokens().is(at, "that")) {
            return false;
        }
        for (int i = at; i < cue.first(); i++) {
            if (parsed.isMark(i, ",")) {
                return false;
            }
        }
        return true;
    }

    /** A subject with its verb. */
    private boolean beginsMainClause(int from, int end) {
        int behind = phrases.phraseStartingAt(from, end).map(Phrase::end).orElse(from);
        return behind > from && behind < end && tags[behind].isFinite();
    }

    /** {@code , saying}, {@code , but}, {@code , who}. */
    private boolean goesOn(int comma) {
        if (!parsed.isMark(comma, ",")) {
            return false;
        }
        return switch (tags[comma + 1]) {
            case GERUND, SUBORDINATOR, VERB, PARTICIPLE -> true;
            case CONJUNCTION -> parsed.tokens().is(comma + 1, "but");
            default -> false;
        };
    }

    /** {@code and warned}: the source does another thing. */
    private boolean isNextVerb(int conjunction, int end) {
        if (tags[conjunction] != Tag.CONJUNCTION) {
            return false;
        }
        int verb = conjunction + 1;
        while (verb < end && tags[verb] == Tag.ADVERB) {
            verb++;
        }
        return verb < end && tags[verb] == Tag.VERB;
    }
}
