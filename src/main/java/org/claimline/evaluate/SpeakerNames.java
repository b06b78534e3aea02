package org.claimline.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two names mean one speaker: accents, case, article, transliteration and given names left out of account. */
final class SpeakerNames {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}_\\p{IsWhite_Space}]");
    private static final Pattern SPACES = Pattern.compile("\\p{IsWhite_Space}+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");
    private static final Pattern LAST_I = Pattern.compile("(iy|yy|yi|ii|ij|y|i)$");

    /** A body or a country is not known by its last word alone. */
    private static final Set<String> NO_FAMILY_NAMES = Set.of(
            "ministry",
            "kingdom",
            "states",
            "countries",
            "nations",
            "office",
            "government",
            "union",
            "officials",
            "official",
            "affairs",
            "russia",
            "ukraine",
            "department",
            "sources",
            "source");

    private SpeakerNames() {}

    static boolean same(String found, List<String> accepted) {
        String[] words = words(found);
        return words.length > 0
                && accepted.stream().map(SpeakerNames::words).anyMatch(name -> name.length > 0 && same(words, name));
    }

    private static boolean same(String[] found, String[] accepted) {
        return Arrays.equals(transliterated(found), transliterated(accepted)) || sameByFamilyName(found, accepted);
    }

    /** A person by family name alone, or with other given names in between. */
    private static boolean sameByFamilyName(String[] found, String[] accepted) {
        String family = accepted[accepted.length - 1];
        return transliterated(family).equals(transliterated(found[found.length - 1]))
                && (found.length == 1 || accepted.length == 1 || found[0].charAt(0) == accepted[0].charAt(0))
                && !NO_FAMILY_NAMES.contains(family);
    }

    private static String[] words(String name) {
        String folded = folded(name);
        return folded.isEmpty() ? new String[0] : folded.split(" ");
    }

    private static String folded(String name) {
        String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        String spaced =
                SPACES.matcher(PUNCTUATION.matcher(bare).replaceAll(" ")).replaceAll(" ");
        return ARTICLE.matcher(spaced.strip()).replaceFirst("");
    }

    private static String[] transliterated(String[] words) {
        return Arrays.stream(words).map(SpeakerNames::transliterated).toArray(String[]::new);
    }

    /** One spelling for the usual variants: Zelenskyy, Zelenskiy and Zelensky; Sergey and Sergei. */
    private static String transliterated(String word) {
        return LAST_I.matcher(word).replaceFirst("i").replace("ey", "ei");
    }
}
