package org.claimline.extract.speaker;

import java.util.Optional;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Countries;
import org.claimline.lexicon.Countries.Meaning;
import org.claimline.lexicon.Country;
import org.claimline.text.PhraseMap;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/** The country that a text has put itself into: by a heading over its paragraphs, or by a place in front of a sentence. */
final class Places {
    private static final int LONGEST_HEADING = 8;

    private final ParsedText parsed;
    private final Countries countries;
    private final Tokens tokens;
    private final String[] headingOf;

    Places(ParsedText parsed, Countries countries) {
        this.parsed = parsed;
        this.countries = countries;
        this.tokens = parsed.tokens();
        this.headingOf = headings();
    }

    /** The country of the heading that a token stands under. */
    Optional<String> heading(int token) {
        return Optional.ofNullable(headingOf[parsed.sentenceOf()[token]]);
    }

    /** {@code In Prague, the prime minister said}; {@code A week earlier, in Sofia, parliament had voted}. */
    Optional<String> inFrontOf(int token) {
        int first = parsed.sentenceAt(token).firstToken();
        if (first >= token) {
            return Optional.empty();
        }
        Optional<String> subject = subject(first, token);
        if (subject.isPresent()) {
            return subject;
        }
        boolean fronted = parsed.tags()[first] == Tag.PREPOSITION;
        for (int i = first; i + 1 < token && !parsed.tags()[i].isFinite(); i++) {
            fronted |= i > first && parsed.isMark(i - 1, ",");
            boolean place = fronted && (tokens.is(i, "in") || tokens.is(i, "from") || tokens.is(i, "at"));
            Optional<String> country = place ? stateAt(i + 1, token) : Optional.empty();
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    /** {@code Malta, the prime minister told the House, would send no one}. */
    private Optional<String> subject(int first, int token) {
        return countries
                .at(tokens, first, token)
                .filter(found -> found.end() < token && parsed.isMark(found.end(), ","))
                .flatMap(found -> stateAt(first, token));
    }

    private Optional<String> stateAt(int first, int end) {
        return countries
                .at(tokens, first, end)
                .filter(found -> found.value().naming() != Countries.Naming.ADJECTIVE)
                .map(PhraseMap.Found::value)
                .map(Meaning::country)
                .filter(country -> country.kind().equals("country"))
                .map(Country::code);
    }

    /** For each sentence the country of the last heading before it; a heading that tells none ends the one before. */
    private String[] headings() {
        String[] codes = new String[parsed.sentences().size()];
        String code = null;
        for (int s = 0; s < codes.length; s++) {
            Sentence sentence = parsed.sentences().get(s);
            if (isHeading(s)) {
                code = named(sentence).orElse(null);
            }
            codes[s] = code;
        }
        return codes;
    }

    /** A short paragraph of its own, with no verb and no mark at its end. */
    private boolean isHeading(int number) {
        Sentence sentence = parsed.sentences().get(number);
        boolean alone = number + 1 < parsed.sentences().size()
                && parsed.sentences().get(number + 1).paragraph() != sentence.paragraph()
                && (number == 0 || parsed.sentences().get(number - 1).paragraph() != sentence.paragraph());
        int last = sentence.endToken() - 1;
        if (!alone || last - sentence.firstToken() >= LONGEST_HEADING || !tokens.isWord(last)) {
            return false;
        }
        for (int i = sentence.firstToken(); i <= last; i++) {
            if (parsed.tags()[i].isFinite()) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> named(Sentence heading) {
        for (int i = heading.firstToken(); i < heading.endToken(); i++) {
            Optional<PhraseMap.Found<Meaning>> found = countries.at(tokens, i, heading.endToken());
            if (found.isPresent()) {
                return Optional.of(found.get().value().country().code());
            }
        }
        return Optional.empty();
    }
}
