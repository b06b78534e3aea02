package org.claimline.extract.speaker;

import java.util.Optional;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.lexicon.Countries;
import org.claimline.lexicon.Countries.Meaning;
import org.claimline.lexicon.Countries.Naming;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.OfficeTitles;
import org.claimline.lexicon.OfficeTitles.OfficeTitle;
import org.claimline.text.PhraseMap;
import org.claimline.text.Tokens;

/** Reads which office the words of a source call. */
final class OfficeDescriptions {
    private final Countries countries;
    private final OfficeTitles titles;
    private final Tokens tokens;

    OfficeDescriptions(ParsedText parsed, Lexicon lexicon) {
        this.countries = lexicon.countries();
        this.titles = lexicon.offices();
        this.tokens = parsed.tokens();
    }

    OfficeDescription of(Phrase source, int head) {
        return new OfficeDescription(source, tokens.word(head), office(source, head), isFormer(source));
    }

    /** Read without the words for countries: {@code the top Russian diplomat}. */
    Optional<OfficeTitle> office(Phrase source, int head) {
        StringBuilder words = new StringBuilder();
        int at = source.first();
        int headAt = 0;
        while (at < source.end()) {
            int behind = behindCountry(at, source.end());
            headAt = at <= head ? words.length() : headAt;
            if (behind == at) {
                words.append(tokens.written(at)).append(tokens.is(at + 1, "'s") ? "" : " ");
            }
            at = Math.max(at + 1, behind);
        }
        Tokens bare = Tokens.of(words.toString());
        return titles.in(bare, 0, bare.size(), Math.min(bare.firstFrom(headAt), bare.size() - 1));
    }

    /** Token behind {@code Russian} or {@code Russia's}; the same token where neither stands there. */
    private int behindCountry(int at, int end) {
        Optional<PhraseMap.Found<Meaning>> country = countries.at(tokens, at, end);
        int behind = country.map(PhraseMap.Found::end).orElse(at);
        if (behind > at && behind < end && tokens.is(behind, "'s")) {
            return behind + 1;
        }
        return country.filter(found -> found.value().naming() == Naming.ADJECTIVE)
                        .isPresent()
                ? behind
                : at;
    }

    private boolean isFormer(Phrase source) {
        for (int i = source.first(); i < source.end(); i++) {
            if (titles.isFormer(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }
}
