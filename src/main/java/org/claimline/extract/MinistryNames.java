package org.claimline.extract;

import java.util.Optional;
import java.util.Set;
import org.claimline.lexicon.Countries;
import org.claimline.lexicon.Countries.Meaning;
import org.claimline.text.PhraseMap;
import org.claimline.text.Tokens;

/** Ministries, departments and embassies named by pattern, for every country. */
final class MinistryNames {
    /** Parts of an office's title that are written with a capital. */
    private static final Set<String> PORTFOLIOS = Set.of(
            "foreign",
            "defence",
            "defense",
            "interior",
            "finance",
            "economy",
            "justice",
            "energy",
            "health",
            "security",
            "armed",
            "forces",
            "state",
            "national",
            "first",
            "vice",
            "deputy",
            "european",
            "affairs",
            "trade",
            "home",
            "development",
            "transport",
            "culture",
            "prime",
            "armed-forces",
            "europe",
            "council",
            "ministry",
            "office",
            "opposition",
            "nationals",
            "house",
            "senate",
            "party",
            "commission",
            "kremlin",
            "government",
            "embassy",
            "army",
            "navy",
            "staff",
            "joint",
            "chiefs",
            "of",
            "the",
            "and",
            "for",
            "to",
            "president-elect");

    private final ParsedText parsed;
    private final Countries countries;
    private final Referents referents;
    private final Tokens tokens;

    MinistryNames(ParsedText parsed, Countries countries, Referents referents) {
        this.parsed = parsed;
        this.countries = countries;
        this.referents = referents;
        this.tokens = parsed.tokens();
    }

    /** {@code Turkish Defence Ministry}, {@code Lithuania's Ministry of Defence}: by pattern, for every country. */
    Optional<Mention> at(int at, int end) {
        Optional<PhraseMap.Found<Meaning>> country = countries.at(tokens, at, end);
        int next = country.map(PhraseMap.Found::end).orElse(at);
        if (country.isPresent() && next < end && parsed.tags()[next] == Tag.POSSESSIVE_MARK) {
            next++;
        }
        int from = next;
        while (next < end && next - from < 3 && isPortfolio(next)) {
            next++;
        }
        boolean ministry = next < end && next > from && isMinistryWord(next) && tokens.isCapitalised(from);
        if (!ministry || country.isEmpty()) {
            return Optional.empty();
        }
        String portfolio = parsed.words(from, next);
        Referent body = referents.body(country.get().value().country(), portfolio, tokens.word(next));
        return Optional.of(new Mention(body, at, next + 1));
    }

    private boolean isPortfolio(int token) {
        return isTitlePart(tokens.word(token)) && !isMinistryWord(token);
    }

    private boolean isMinistryWord(int token) {
        String word = tokens.word(token);
        return word.equals("ministry") || word.equals("department") || word.equals("embassy") || word.equals("council");
    }

    /** Whether a word, in folded form, is a part of an office's title that is written with a capital. */
    static boolean isTitlePart(String word) {
        return PORTFOLIOS.contains(word);
    }
}
