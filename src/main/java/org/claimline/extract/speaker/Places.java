package org.claimline.extract.speaker;

import java.util.Optional;
import java.util.stream.IntStream;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Countries;
import org.claimline.lexicon.Countries.Meaning;
import org.claimline.lexicon.Country;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.OfficeTitles;
import org.claimline.text.PhraseMap;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/** The country that a text has put itself into: by a heading over its paragraphs, or by a place in front of a sentence. */
final class Places {
    private static final int LONGEST_HEADING = 8;

    private final ParsedText parsed;
    private final Countries countries;
    private final OfficeTitles offices;
    private final Tokens tokens;
    private final String[] headingOf;

    Places(ParsedText parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.countries = lexicon.countries();
        this.offices = lexicon.offices();
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
        return subject(first, token).or(() -> fronted(first, token));
    }

    /** Of the state whose turn it is: what a colon in the sentence, or the head of the paragraph, has announced. */
    Optional<String> announced(int token) {
        return announcing(parsed.sentenceAt(token).firstToken(), token).or(() -> headOfParagraph(token));
    }

    /** {@code In Skopje the government waits. | No letter had come, a spokeswoman said}; {@code Finally Fiji. | "We are ready," …}. */
    private Optional<String> headOfParagraph(int token) {
        int number = parsed.sentenceOf()[token];
        int head = number;
        while (head > 0
                && parsed.sentences().get(head - 1).paragraph()
                        == parsed.sentences().get(number).paragraph()) {
            head--;
        }
        if (head == number) {
            return Optional.empty();
        }
        Sentence opening = parsed.sentences().get(head);
        int last = opening.endToken() - 1;
        return tokens.is(opening.firstToken(), "in") ? fronted(opening.firstToken(), last) : alone(opening);
    }

    /** {@code Finally Fiji.}: nothing but an adverb and a state. */
    private Optional<String> alone(Sentence sentence) {
        int first = sentence.firstToken();
        int at = parsed.tags()[first] == Tag.ADVERB ? first + 1 : first;
        return countries
                .at(tokens, at, sentence.endToken())
                .filter(found -> found.end() >= sentence.endToken() - 1)
                .flatMap(found -> stateAt(at, sentence.endToken()));
    }

    private Optional<String> fronted(int first, int token) {
        boolean fronted = parsed.tags()[first] == Tag.PREPOSITION;
        for (int i = first; i + 1 < token && !parsed.tags()[i].isFinite(); i++) {
            fronted |= i > first && parsed.isMark(i - 1, ",");
            boolean place = fronted
                    && (tokens.is(i, "in") || tokens.is(i, "from") || tokens.is(i, "at"))
                    && !isPost(i - 1, first);
            Optional<String> country = place ? stateAt(i + 1, token) : Optional.empty();
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    /** {@code its envoy | in Tokyo}: where somebody is posted is not where they come from. */
    private boolean isPost(int noun, int first) {
        return noun > first && offices.isPosted(tokens.word(noun));
    }

    /** {@code Malta sends its regrets: | Jaan Tamm told the House}. */
    private Optional<String> announcing(int first, int token) {
        boolean colon = IntStream.range(first, token).anyMatch(i -> parsed.isMark(i, ":") && !parsed.isQuoted(i));
        return colon ? stateAt(first, token) : Optional.empty();
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
