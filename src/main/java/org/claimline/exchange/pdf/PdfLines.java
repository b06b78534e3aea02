package org.claimline.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimline.exchange.CleanText;

/** Makes paragraphs of the lines that a page of paper broke them into. */
final class PdfLines {
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?:[Pp]age\\s+)?\\d{1,4}(?:\\s*(?:/|of)\\s*\\d{1,4})?");
    private static final Pattern BLANK = Pattern.compile("\\n(?:\\h*\\n)+");

    private PdfLines() {}

    /** Lines of a paragraph joined, words that a hyphen broke made whole, page numbers left out. */
    static String paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String block : BLANK.split(CleanText.of(text))) {
            String paragraph = joined(block);
            if (!paragraph.isEmpty() && !PAGE_NUMBER.matcher(paragraph).matches()) {
                paragraphs.add(paragraph);
            }
        }
        return String.join("\n\n", paragraphs);
    }

    private static String joined(String block) {
        StringBuilder words = new StringBuilder();
        for (String line : block.split("\\n")) {
            String next = line.strip();
            if (next.isEmpty()) {
                continue;
            }
            int end = words.length();
            boolean broken = end > 1
                    && (words.charAt(end - 1) == '-' || words.charAt(end - 1) == '\u00AD')
                    && Character.isLetter(words.charAt(end - 2))
                    && Character.isLowerCase(next.charAt(0));
            if (broken) {
                words.setLength(end - 1);
            } else if (end > 0) {
                words.append(' ');
            }
            words.append(next);
        }
        return words.toString();
    }
}
