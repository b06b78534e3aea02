package org.claimline.store.index;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns what a person types into a query of FTS5. Words are joined by "and", {@code "phrases"} stand in quotation marks of
 * any kind, a {@code *} at the end asks for a beginning. Every term is handed over as a quoted string, so that nothing in
 * it can be read as syntax.
 */
public final class WordQuery {
    private static final Pattern TERM = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)(?:[\"“”„«»](\\*?)|$)|([^\\s\"“”„«»]+)");

    /** More would be a pasted article, not a question. */
    private static final int MOST_TERMS = 64;

    private WordQuery() {}

    /** {@code peace* "foreign troops"} gives {@code "peace"* AND "foreign troops"}; empty where no word is in it. */
    public static Optional<String> of(String typed) {
        String query = TERM.matcher(typed)
                .results()
                .map(WordQuery::term)
                .filter(term -> !term.isEmpty())
                .limit(MOST_TERMS)
                .collect(Collectors.joining(" AND "));
        return query.isEmpty() ? Optional.empty() : Optional.of(query);
    }

    private static String term(MatchResult match) {
        String phrase = match.group(1);
        if (phrase != null) {
            return quoted(phrase, "*".equals(match.group(2)));
        }
        String word = match.group(3);
        return quoted(word, word.endsWith("*"));
    }

    /** Control characters would end the string early; a term without letter or digit asks nothing. */
    private static String quoted(String words, boolean beginning) {
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return "";
        }
        String plain = words.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return '"' + plain + '"' + (beginning ? "*" : "");
    }
}
