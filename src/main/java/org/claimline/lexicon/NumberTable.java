package org.claimline.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table of whole numbers that is read in one pass: tens of thousands of rows, for which a start would wait too long as
 * JSON. The first line names the columns; every other has a name and as many numbers, between tabs, in the order of names.
 */
final class NumberTable {
    private final String file;
    private final byte[] text;
    private final List<String> columns;
    private final int[] numbers;
    private String name = "";
    private int line = 1;
    private int at;

    /** @throws LexiconException naming the file where it is missing or cannot be read */
    static NumberTable read(String file) {
        return new NumberTable(file, LexiconFiles.bytes(file));
    }

    /** @param text in UTF-8 */
    NumberTable(String file, byte... text) {
        this.file = file;
        this.text = text;
        String[] head = upTo('\n').split("\t");
        this.columns = List.of(head).subList(1, head.length);
        this.numbers = new int[columns.size()];
    }

    List<String> columns() {
        return columns;
    }

    /** How many lines are behind the one read last. */
    int rowsLeft() {
        int rows = 0;
        for (int i = at; i < text.length; i++) {
            if (text[i] == '\n') {
                rows++;
            }
        }
        return rows;
    }

    /** Reads the next row; false behind the last. */
    boolean next() {
        if (at >= text.length) {
            return false;
        }
        line++;
        String before = name;
        name = upTo('\t');
        if (line > 2 && name.compareTo(before) <= 0) {
            throw wrong("\"" + name + "\" does not come behind \"" + before + "\"");
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(i == numbers.length - 1 ? '\n' : '\t');
        }
        return true;
    }

    String name() {
        return name;
    }

    /** Those of the row, in an array that the next one is read into. */
    int[] numbers() {
        return numbers;
    }

    private String upTo(char end) {
        int start = at;
        int behind = start;
        while (behind < text.length && text[behind] != end) {
            behind++;
        }
        at = behind + 1;
        return new String(text, start, behind - start, StandardCharsets.UTF_8);
    }

    private int number(char end) {
        boolean negative = at < text.length && text[at] == '-';
        int first = negative ? ++at : at;
        int sum = 0;
        while (at < text.length && text[at] >= '0' && text[at] <= '9') {
            sum = 10 * sum + text[at++] - '0';
        }
        if (at == first || at == text.length || text[at] != end) {
            throw wrong("\"" + name + "\" needs " + numbers.length + " whole numbers between tabs");
        }
        at++;
        return negative ? -sum : sum;
    }

    private LexiconException wrong(String why) {
        return new LexiconException("The lexicon file " + file + " is wrong in line " + line + ": " + why + ".");
    }
}
