package org.claimline.workspace.filter;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words, "phrases" and beginnings as {@code peace*} that texts must hold, case and accents left out of account. A phrase
 * must stand in one of the texts; different terms may stand in different ones.
 */
final class WordMatcher {
    private static final Pattern TERM = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)(?:[\"“”„«»](\\*?)|$)|([^\\s\"“”„«»]+)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    private final List<String> terms;

    private WordMatcher(List<String> terms) {
        this.terms = terms;
    }

    static WordMatcher of(String typed) {
        return new WordMatcher(TERM.matcher(typed)
                .results()
                .map(term -> term.group(3) == null
                        ? term(term.group(1), "*".equals(term.group(2)))
                        : term(term.group(3), term.group(3).endsWith("*")))
                .filter(term -> !term.isBlank())
                .toList());
    }

    boolean allIn(List<String> texts) {
        if (terms.isEmpty()) {
            return true;
        }
        List<String> folded = texts.stream().map(WordMatcher::folded).toList();
        return terms.stream().allMatch(term -> folded.stream().anyMatch(text -> text.contains(term)));
    }

    /** Begins with a space, and ends with one unless it is a beginning. */
    private static String term(String words, boolean beginning) {
        String folded = folded(words);
        return beginning ? folded.stripTrailing() : folded;
    }

    /** Every word in small letters without accents, a space before and behind each. */
    private static String folded(String text) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return " "
                + NO_WORD.matcher(plain.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }
}
