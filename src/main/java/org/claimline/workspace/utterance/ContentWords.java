package org.claimline.workspace.utterance;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text that carry what is said: no articles, pronouns and auxiliaries, endings cut off, in small letters. */
final class ContentWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d[\\d,.]*\\d|\\d");

    private static final Set<String> EMPTY = Set.of(
            ("the a an of to in on at for and or but not no nor is are was were be been being it its that this these those he"
                            + " she they we i you his her their our has have had do does did will would could should may might"
                            + " can as by with from if then than so such there any some all who whom which what when where why"
                            + " how into onto over under after before about again also only even just very more most up out"
                            + " off own same other one said says say told tell re ve ll")
                    .split(" "));

    /** Longest first. What is left must have four letters. */
    private static final String[] ENDINGS = {
        "ations", "ation", "ments", "ment", "ings", "ing", "edly", "ed", "ies", "es", "s", "ly"
    };

    private ContentWords() {}

    /** {@code "They will be legitimate targets"} gives legitimate, target. */
    static Set<String> of(String text) {
        Set<String> words = new TreeSet<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            String word = found.group().toLowerCase(Locale.ROOT);
            boolean number = Character.isDigit(word.charAt(0));
            if (number || word.length() > 1 && !EMPTY.contains(word)) {
                words.add(number ? word : stem(word));
            }
        }
        return words;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
