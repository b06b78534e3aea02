package org.claimline.exchange.reader;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which columns of a table, or fields of a JSON object, hold what of an article: the usual names, unless a person says
 * otherwise. {@code ColumnNames.of(Map.of(ArticleField.TEXT, "Volltext"))}.
 */
public final class ColumnNames {
    /** The usual ones. */
    public static final ColumnNames USUAL = new ColumnNames(Map.of());

    private static final Pattern GAPS = Pattern.compile("[\\s-]+");

    private final Map<ArticleField, String> chosen;

    private ColumnNames(Map<ArticleField, String> chosen) {
        this.chosen = chosen;
    }

    /** @param chosen names as the file writes them; capitals do not matter, and a dot leads into an object: {@code source.name} */
    public static ColumnNames of(Map<ArticleField, String> chosen) {
        return chosen.isEmpty() ? USUAL : new ColumnNames(new EnumMap<>(chosen));
    }

    /** The one among {@code names} that holds the field. */
    Optional<String> in(Collection<String> names, ArticleField field) {
        return wanted(field).stream()
                .flatMap(wanted -> names.stream().filter(name -> folded(name).equals(folded(wanted))))
                .findFirst();
    }

    /** The names to look for, the likeliest first. */
    List<String> wanted(ArticleField field) {
        return chosen.containsKey(field) ? List.of(chosen.get(field)) : field.usual();
    }

    /** {@code Publish Date}, {@code publish-date} and {@code publish_date} are one. */
    static String folded(String name) {
        return GAPS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
    }
}
