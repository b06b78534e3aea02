package org.claimline.ui.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tags as they are typed: {@code "nato,  red line"} is the two tags "nato" and "red line". */
public final class TagWords {
    private TagWords() {}

    public static List<String> parse(String typed) {
        return Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    public static String join(List<String> tags) {
        return String.join(", ", tags);
    }

    /** The tag that is being typed, the last one. */
    static String last(String typed) {
        return typed.substring(typed.lastIndexOf(',') + 1).strip();
    }

    /** Known tags that the last one may become, without those typed before. */
    public static List<String> completions(String typed, List<String> known) {
        String begun = last(typed).toLowerCase(Locale.ROOT);
        List<String> before = parse(typed);
        return begun.isEmpty()
                ? List.of()
                : known.stream()
                        .filter(tag -> tag.toLowerCase(Locale.ROOT).startsWith(begun) && !before.contains(tag))
                        .limit(6)
                        .toList();
    }

    /** What was typed, with the last tag completed and room for another. */
    public static String complete(String typed, String tag) {
        int comma = typed.lastIndexOf(',');
        return (comma < 0 ? "" : typed.substring(0, comma + 1) + " ") + tag + ", ";
    }
}
