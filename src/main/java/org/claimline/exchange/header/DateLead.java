package org.claimline.exchange.header;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimline.exchange.header.HeaderFact.DateRole;

/**
 * What leads up to a date in a header line, split into other words and the date's own label, weekday and time.
 *
 * @param words     what is left once label, weekday and time are taken off its end
 * @param role      what the label says the date is; {@code STATED} without one
 * @param opensLine whether there are no other words
 */
record DateLead(String words, DateRole role, boolean opensLine) {
    private static final Map<String, DateRole> LABELS = Map.ofEntries(
            Map.entry("published", DateRole.PUBLISHED),
            Map.entry("posted", DateRole.PUBLISHED),
            Map.entry("released", DateRole.PUBLISHED),
            Map.entry("issued", DateRole.PUBLISHED),
            Map.entry("publication", DateRole.PUBLISHED),
            Map.entry("created", DateRole.PUBLISHED),
            Map.entry("date", DateRole.PUBLISHED),
            Map.entry("pubdate", DateRole.PUBLISHED),
            Map.entry("dated", DateRole.PUBLISHED),
            Map.entry("sent", DateRole.TRAILER),
            Map.entry("recorded", DateRole.RECORDED),
            Map.entry("debated", DateRole.RECORDED),
            Map.entry("delivered", DateRole.RECORDED),
            Map.entry("aired", DateRole.RECORDED),
            Map.entry("broadcast", DateRole.RECORDED),
            Map.entry("updated", DateRole.UPDATED),
            Map.entry("corrected", DateRole.UPDATED),
            Map.entry("amended", DateRole.UPDATED),
            Map.entry("revised", DateRole.UPDATED),
            Map.entry("act", DateRole.UPDATED),
            Map.entry("modified", DateRole.UPDATED),
            Map.entry("edited", DateRole.UPDATED),
            Map.entry("publicado", DateRole.PUBLISHED),
            Map.entry("publicada", DateRole.PUBLISHED),
            Map.entry("publié", DateRole.PUBLISHED),
            Map.entry("pubblicato", DateRole.PUBLISHED),
            Map.entry("veröffentlicht", DateRole.PUBLISHED),
            Map.entry("gepubliceerd", DateRole.PUBLISHED),
            Map.entry("publicerad", DateRole.PUBLISHED),
            Map.entry("publisert", DateRole.PUBLISHED),
            Map.entry("udgivet", DateRole.PUBLISHED),
            Map.entry("opublikowano", DateRole.PUBLISHED),
            Map.entry("опубликовано", DateRole.PUBLISHED),
            Map.entry("опубліковано", DateRole.PUBLISHED),
            Map.entry("actualizado", DateRole.UPDATED),
            Map.entry("aktualisiert", DateRole.UPDATED),
            Map.entry("aggiornato", DateRole.UPDATED),
            Map.entry("bijgewerkt", DateRole.UPDATED),
            Map.entry("zaktualizowano", DateRole.UPDATED),
            Map.entry("обновлено", DateRole.UPDATED),
            Map.entry("оновлено", DateRole.UPDATED),
            Map.entry("retrieved", DateRole.RETRIEVED),
            Map.entry("accessed", DateRole.RETRIEVED),
            Map.entry("saved", DateRole.RETRIEVED),
            Map.entry("printed", DateRole.RETRIEVED),
            Map.entry("downloaded", DateRole.RETRIEVED),
            Map.entry("archived", DateRole.RETRIEVED));
    private static final Set<String> SMALL = Set.of(
            "on",
            "at",
            "the",
            "of",
            "pm",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "le",
            "el",
            "op",
            "am",
            "den",
            "online",
            "from",
            "web",
            "first",
            "last",
            "originally",
            "article",
            "story",
            "was",
            "gmt",
            "bst",
            "cet",
            "cest",
            "eet",
            "eest",
            "utc",
            "et",
            "est",
            "edt",
            "msk");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:am|pm)?");
    private static final String BY = " by ";
    private static final String PUNCTUATION = ",:;()|•·—–-[]*_";

    static DateLead of(String before) {
        String rest = before.stripTrailing();
        DateRole role = DateRole.STATED;
        while (true) {
            int start = lastWord(rest);
            String word = bare(rest.substring(start));
            DateRole label = LABELS.get(word);
            boolean bridge =
                    word.isEmpty() && !rest.isEmpty() && lastWord(rest) < rest.length() && followsNoise(rest, start);
            if (label == null && !SMALL.contains(word) && !TIME.matcher(word).matches() && !bridge) {
                return new DateLead(rest, role, rest.isEmpty());
            }
            if (label != null && role == DateRole.STATED) {
                role = label;
            }
            rest = rest.substring(0, start).stripTrailing();
        }
    }

    /** {@code Posted by Keti M. on}: the label stands before the byline. */
    DateLead ofByline() {
        int by = words.indexOf(BY);
        DateRole label = by > 0 ? LABELS.get(bare(words.substring(0, by))) : null;
        return role == DateRole.STATED && label != null ? new DateLead(words.substring(by + 1), label, true) : this;
    }

    /** A lone bar or dash goes with the time before it: {@code 14:55 | 21.08.2025}. */
    private static boolean followsNoise(String rest, int start) {
        String before = rest.substring(0, start).stripTrailing();
        String word = bare(before.substring(lastWord(before)));
        return SMALL.contains(word) || TIME.matcher(word).matches();
    }

    private static int lastWord(String words) {
        int start = words.length();
        while (start > 0 && !Character.isWhitespace(words.charAt(start - 1)) && words.charAt(start - 1) != '\u00A0') {
            start--;
        }
        return start;
    }

    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && PUNCTUATION.indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && (PUNCTUATION.indexOf(word.charAt(end - 1)) >= 0 || word.charAt(end - 1) == '.')) {
            end--;
        }
        return word.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
