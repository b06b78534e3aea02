package org.claimline.exchange.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Optional;

/** What stands between the fields of a table, told by its first line: the headings. */
enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    BAR('|');

    private static final int LONGEST_HEADINGS = 4_000;
    private static final int MOST_FIELDS = 200;

    private final char mark;

    Delimiter(char mark) {
        this.mark = mark;
    }

    char mark() {
        return mark;
    }

    /** Empty where the first line names no column of text, or nothing beside it: then it is no table of articles. */
    static Optional<Delimiter> of(String text, ColumnNames columns) {
        String line = text.lines().findFirst().orElse("");
        if (line.length() > LONGEST_HEADINGS || line.length() == text.length()) {
            return Optional.empty();
        }
        for (Delimiter delimiter : values()) {
            List<String> headings = delimiter.fields(line);
            boolean several = headings.size() > 1 && headings.size() <= MOST_FIELDS;
            if (several && (columns.in(headings, ArticleField.TEXT).isPresent() || isTableOf(headings, columns))) {
                return Optional.of(delimiter);
            }
        }
        return Optional.empty();
    }

    /** Two other columns known: a table of articles whose text goes by a name of its own. */
    private static boolean isTableOf(List<String> headings, ColumnNames columns) {
        if (headings.size() < 3 || !headings.stream().allMatch(name -> !name.isBlank() && name.length() <= 40)) {
            return false;
        }
        long known = List.of(ArticleField.values()).stream()
                .filter(field -> columns.in(headings, field).isPresent())
                .count();
        return known >= 2;
    }

    private List<String> fields(String line) {
        if (line.indexOf(mark) < 0) {
            return List.of();
        }
        try {
            return CsvReader.builder()
                    .fieldSeparator(mark)
                    .ofSingleCsvRecord(line)
                    .getFields();
        } catch (CsvParseException | IllegalArgumentException noTable) {
            return List.of();
        }
    }
}
