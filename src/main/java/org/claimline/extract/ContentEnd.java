package org.claimline.extract;

/** Where what is said ends before its sentence does: where the narrator goes on. */
final class ContentEnd {
    private final ParsedText parsed;
    private final Tag[] tags;

    ContentEnd(ParsedText parsed) {
        this.parsed = parsed;
        this.tags = parsed.tags();
    }

    /**
     * The token behind the content that begins at {@code first}, {@code end} at the latest.
     *
     * <ul>
     *   <li>any content ends at a semicolon
     *   <li>what a stance is on, being no clause, ends where a comma and a clause, or "and" and a verb, come
     * </ul>
     */
    int of(Cue cue, int first, int end) {
        boolean object = cue.rule().startsWith("stance.");
        boolean clause = false;
        for (int i = first; i + 1 < end; i++) {
            if (parsed.isQuoted(i)) {
                clause |= tags[i].isFinite();
                continue;
            }
            if (i > first && parsed.isMark(i, ";")) {
                return i;
            }
            if (object && !clause && i > first && (goesOn(i) || isNextVerb(i, end))) {
                return i;
            }
            clause |= tags[i].isFinite() || tags[i] == Tag.SUBORDINATOR;
        }
        return end;
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
