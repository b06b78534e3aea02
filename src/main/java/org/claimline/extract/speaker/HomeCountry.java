package org.claimline.extract.speaker;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.extract.mention.Referent;
import org.claimline.extract.parse.ParsedText;
import org.claimline.lexicon.Countries;
import org.claimline.lexicon.Country;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/** Whose "the government" and "the ministry" are where no words tell: those of whom the text is speaking. */
final class HomeCountry {
    /** The parties to the war stand in every article; another country that is named this often less weighs the same. */
    private static final int PARTIES_WEIGH_LESS = 4;

    private static final List<String> PARTIES = List.of("UA", "RU");

    /** A country in the title counts as often as this. */
    private static final int IN_TITLE = 4;

    private final ParsedText parsed;
    private final Countries countries;
    private final Salience salience;
    private final Map<String, Integer> timesNamed = new HashMap<>();

    HomeCountry(ParsedText parsed, Countries countries, Salience salience) {
        this.parsed = parsed;
        this.countries = countries;
        this.salience = salience;
    }

    /** The one state that the sentence has named, else the country of whoever has just spoken in the paragraph, else the article's. */
    Optional<String> at(int token) {
        return opensParagraph(token)
                ? ofArticle()
                : onlyInSentence(token)
                        .or(() -> salience.lastSpeaker(token, referent -> isState(referent.country()))
                                .map(Referent::country))
                        .or(this::ofArticle);
    }

    /** {@code The Turkish army stands ready, | ministry sources said}: not one of the parties, which every article speaks of. */
    Optional<String> onlyInSentence(int token) {
        Map<String, Integer> named = new HashMap<>();
        count(parsed.tokens(), parsed.sentenceAt(token).firstToken(), token, 1, named);
        named.keySet().removeAll(PARTIES);
        return named.size() == 1 ? named.keySet().stream().findFirst() : Optional.empty();
    }

    private boolean opensParagraph(int token) {
        Sentence sentence = parsed.sentenceAt(token);
        return token == sentence.firstToken()
                && (token == 0 || parsed.sentenceAt(token - 1).paragraph() != sentence.paragraph());
    }

    /** The country that the article names most. */
    Optional<String> ofArticle() {
        return most(named().entrySet().stream());
    }

    /** Of some countries the one that the article names most; one alone need not be named. */
    Optional<String> mostNamedOf(Set<String> some) {
        return some.size() < 2
                ? some.stream().findFirst()
                : most(named().entrySet().stream().filter(entry -> some.contains(entry.getKey())));
    }

    private static Optional<String> most(Stream<Map.Entry<String, Integer>> times) {
        return times.max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** How often the article names each country. */
    private Map<String, Integer> named() {
        if (timesNamed.isEmpty()) {
            Tokens title = Tokens.of(parsed.article().info().title());
            count(parsed.tokens(), 0, parsed.tokens().size(), 1, timesNamed);
            count(title, 0, title.size(), IN_TITLE, timesNamed);
            PARTIES.forEach(party -> timesNamed.computeIfPresent(party, (code, times) -> times / PARTIES_WEIGH_LESS));
        }
        return timesNamed;
    }

    private void count(Tokens tokens, int first, int end, int weight, Map<String, Integer> named) {
        for (int i = first; i < end; i++) {
            if (tokens.isCapitalised(i)) {
                countries
                        .at(tokens, i, end)
                        .map(found -> found.value().country().code())
                        .filter(this::isState)
                        .ifPresent(code -> named.merge(code, weight, Integer::sum));
            }
        }
    }

    private boolean isState(String code) {
        return !code.isEmpty()
                && countries
                        .byCode(code)
                        .map(Country::kind)
                        .filter("country"::equals)
                        .isPresent();
    }
}
