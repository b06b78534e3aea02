package org.claimline.extract.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.claimline.extract.parse.ParsedText;
import org.claimline.model.StatementDate;
import org.claimline.text.Sentence;

/** The dated occasions that a narrator has told so far, in the order of the text. */
final class ToldOccasions {
    /**
     * @param token  number of the first token of the words that date it
     * @param frames whether the words stand before the verb of their sentence, and so hold for what follows it
     * @param known  whether it is an event of known date that the text only names
     */
    record Occasion(
            StatementDate date, int token, int sentence, int paragraph, String words, boolean frames, boolean known) {}

    /** How many occasions, and how many words on either side of each, are looked through for a name. */
    private static final int LOOKED_THROUGH = 24;

    private final ParsedText parsed;
    private final List<Occasion> told = new ArrayList<>();
    private final Map<Integer, StatementDate> said = new HashMap<>();

    ToldOccasions(ParsedText parsed) {
        this.parsed = parsed;
    }

    void add(Occasion occasion) {
        told.add(occasion);
    }

    /** Takes note that somebody spoke on a date, as that sentence tells. */
    void said(int sentence, StatementDate date) {
        said.put(sentence, date);
    }

    /** The date of an occasion, or that of what is said in its sentence: the one a story counts on from. */
    StatementDate leading(Occasion occasion) {
        return said.getOrDefault(occasion.sentence(), occasion.date());
    }

    /** The last one that the narrator dated. */
    Optional<Occasion> last() {
        return last(Integer.MAX_VALUE, occasion -> !occasion.known());
    }

    /** The last one before a token that fits; one that the narrator dated goes before one of known date. */
    Optional<Occasion> before(int token, Predicate<Occasion> fits) {
        return last(token, fits.and(occasion -> !occasion.known())).or(() -> last(token, fits.and(Occasion::known)));
    }

    private Optional<Occasion> last(int token, Predicate<Occasion> fits) {
        int looked = 0;
        for (int i = told.size() - 1; i >= 0 && looked < LOOKED_THROUGH; i--, looked++) {
            Occasion occasion = told.get(i);
            if (occasion.token() < token && fits.test(occasion)) {
                return Optional.of(occasion);
            }
        }
        return Optional.empty();
    }

    /** The last one before a token whose sentence holds one of these words, in folded form. */
    Optional<Occasion> naming(Set<String> words, int token) {
        return before(token, occasion -> isNamedBy(words, occasion));
    }

    private boolean isNamedBy(Set<String> words, Occasion occasion) {
        return isNamedAround(words, occasion.token());
    }

    /** Whether one of these words, in folded form, stands near a token in its sentence. */
    boolean isNamedAround(Set<String> words, int token) {
        Sentence sentence = parsed.sentenceAt(token);
        int first = Math.max(sentence.firstToken(), token - LOOKED_THROUGH);
        int end = Math.min(sentence.endToken(), token + LOOKED_THROUGH);
        for (int i = first; i < end; i++) {
            if (words.contains(parsed.tokens().word(i))) {
                return true;
            }
        }
        return false;
    }
}
