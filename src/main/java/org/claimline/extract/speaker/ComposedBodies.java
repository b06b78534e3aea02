package org.claimline.extract.speaker;

import java.util.Optional;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.mention.Referent;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Country;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.OfficeTitles;
import org.claimline.model.SpeakerType;
import org.claimline.text.Tokens;

/** Bodies that no list and no name before tells: put together of their words and the country at hand. */
final class ComposedBodies {
    private final ParsedText parsed;
    private final Lexicon lexicon;
    private final OfficeTitles titles;
    private final Tokens tokens;
    private final Tag[] tags;
    private final Mentions mentions;
    private final SourceCountry countries;

    ComposedBodies(ParsedText parsed, Lexicon lexicon, Mentions mentions, SourceCountry countries) {
        this.parsed = parsed;
        this.lexicon = lexicon;
        this.titles = lexicon.offices();
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.mentions = mentions;
        this.countries = countries;
    }

    /** {@code its Defence Ministry}, {@code the foreign ministry in Minsk}, {@code the National Assembly}. */
    Optional<Resolution> body(Phrase source, int head, Optional<String> country) {
        String word = tokens.word(head);
        if (titles.portfolioOf(word).isPresent() || word.equals("ministry")) {
            return ministry(source, head, country);
        }
        if (word.equals("embassy")) {
            return embassy(source, head);
        }
        return titles.isNationalBody(word) ? ofState(source, head, country) : Optional.empty();
    }

    /** Whether a ministry named before is for the field that the words tell, where they tell one. */
    boolean mayBe(Referent body, Phrase source, int head) {
        if (!tokens.word(head).equals("ministry")) {
            return true;
        }
        return portfolio(source, head)
                .flatMap(field -> lexicon.countries()
                        .byCode(body.country())
                        .map(state ->
                                mentions.referents().ministry(state, field).isSame(body)))
                .orElse(true);
    }

    private Optional<Resolution> ministry(Phrase source, int head, Optional<String> country) {
        Optional<String> portfolio = titles.portfolioOf(tokens.word(head)).or(() -> portfolio(source, head));
        return portfolio.flatMap(words -> country(source, country)
                .map(state -> Resolution.Resolved.of(
                        mentions.referents().ministry(state, words), "speaker.body", why(source, state))));
    }

    /** {@code defence} of "its Defence Ministry" and of "the Ministry of National Defence in Ankara". */
    private Optional<String> portfolio(Phrase source, int head) {
        String before = words(source.first(), head, false);
        if (!before.isEmpty()) {
            return Optional.of(before);
        }
        boolean governs = head + 1 < source.end() && (tokens.is(head + 1, "of") || tokens.is(head + 1, "for"));
        String behind = governs ? words(head + 2, source.end(), true) : "";
        return behind.isEmpty() ? Optional.empty() : Optional.of(behind);
    }

    /** The words of a ministry's field; with {@code leading} those that the stretch begins with. */
    private String words(int first, int end, boolean leading) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            boolean field = titles.isTitlePart(tokens.word(i))
                    && tags[i] != Tag.DETERMINER
                    && tags[i] != Tag.PREPOSITION
                    && tags[i] != Tag.CONJUNCTION;
            if (leading && tags[i] == Tag.PREPOSITION) {
                break;
            }
            if (field) {
                words.append(words.isEmpty() ? "" : " ").append(tokens.word(i));
            }
        }
        return titles.field(words.toString());
    }

    /** {@code Estonia's parliament}, {@code the presidency}: under the country's adjective. */
    private Optional<Resolution> ofState(Phrase source, int head, Optional<String> country) {
        int first = head;
        while (first > source.first() && isOfName(first - 1)) {
            first--;
        }
        String words = parsed.words(first, head + 1);
        return country(source, country).map(state -> {
            String name = state.adjective() + " " + words;
            Referent body = mentions.referents()
                    .listed(name)
                    .orElse(new Referent(
                            name, SpeakerType.BODY, state.code(), "", tokens.word(head), Optional.empty()));
            return Resolution.Resolved.of(body, "speaker.body", why(source, state));
        });
    }

    /**
     * {@code Moscow's embassy in Kensington}, {@code the Russian embassy on Elm Street}: whose it is, not which
     * street or quarter it stands in; that of a capital is known by it.
     */
    private Optional<Resolution> embassy(Phrase source, int head) {
        boolean placed = head + 2 < source.end()
                && lexicon.countries().at(tokens, head + 2, source.end()).isPresent();
        return placed ? Optional.empty() : embassyOf(source, head);
    }

    private Optional<Resolution> embassyOf(Phrase source, int head) {
        return countries
                .in(new Phrase(Math.max(source.first(), head - 1), head))
                .or(() -> countries.in(new Phrase(source.first(), head)))
                .flatMap(code -> lexicon.countries().byCode(code))
                .map(state -> {
                    String name = state.adjective() + " Embassy";
                    Referent body = new Referent(name, SpeakerType.BODY, state.code(), "", "embassy", Optional.empty());
                    return Resolution.Resolved.of(body, "speaker.body", why(source, state));
                });
    }

    private boolean isOfName(int token) {
        return (tags[token] == Tag.NAME || tags[token] == Tag.NOUN)
                && lexicon.countries().at(tokens, token, token + 1).isEmpty();
    }

    private Optional<Country> country(Phrase source, Optional<String> country) {
        return country.or(() -> countries.ofOwner(source))
                .or(() -> countries.atHome(source))
                .flatMap(code -> lexicon.countries().byCode(code));
    }

    private String why(Phrase source, Country country) {
        return "\"" + parsed.words(source.first(), source.end()) + "\" is that of " + country.name() + ".";
    }
}
