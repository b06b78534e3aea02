package org.claimline.extract;

import java.util.Optional;
import org.claimline.lexicon.Countries;
import org.claimline.lexicon.Countries.Meaning;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.OfficeTitles;
import org.claimline.text.PhraseMap;
import org.claimline.text.Tokens;

/** Ministries, departments and embassies named by pattern, for every country. */
final class MinistryNames {
    private final ParsedText parsed;
    private final Countries countries;
    private final OfficeTitles titles;
    private final Referents referents;
    private final Tokens tokens;

    MinistryNames(ParsedText parsed, Lexicon lexicon, Referents referents) {
        this.parsed = parsed;
        this.countries = lexicon.countries();
        this.titles = lexicon.offices();
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
        return titles.isTitlePart(tokens.word(token)) && !isMinistryWord(token);
    }

    private boolean isMinistryWord(int token) {
        return titles.isMinistryNoun(tokens.word(token));
    }
}
