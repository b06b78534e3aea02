package org.claimline.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Constructions;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.text.Sentence;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/**
 * What a colon announces: behind a speaker's name ({@code Tamm, on the radio: the force would be small}), or behind a clause
 * on somebody who answers, shrugs or makes a thing plain.
 */
final class ColonAttributions {
    /** Tokens in front of a colon that still announce. */
    private static final int LONGEST_LABEL = 40;

    private final ParsedText parsed;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;
    private final SourceFinder sources;
    private final PersonPhrases persons;
    private final Constructions constructions;
    private final boolean isTranscript;

    /** @param isTranscript whether a name alone in front of a colon opens a turn */
    ColonAttributions(
            ParsedText parsed, Lexicon lexicon, SourceFinder sources, PersonPhrases persons, boolean isTranscript) {
        this.isTranscript = isTranscript;
        this.parsed = parsed;
        this.grammar = lexicon.grammar();
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.sources = sources;
        this.persons = persons;
        this.constructions = lexicon.constructions();
    }

    /** What the first colon of a sentence announces. */
    Optional<Attribution> in(int number) {
        Sentence sentence = parsed.sentences().get(number);
        int colon = colonOf(sentence);
        if (colon < 0 || isHead(sentence.firstToken(), colon)) {
            return Optional.empty();
        }
        Optional<Span> said = SaidSpan.of(parsed, colon + 1, sentence.endToken());
        boolean quoted = parsed.isQuotationMark(colon + 1) && parsed.isQuoted(colon + 1);
        if (said.isEmpty()
                || !quoted && !isFullSentence(sentence)
                || !quoted && !isClause(colon + 1, sentence.endToken())) {
            return Optional.empty();
        }
        if (quoted && announcesQuotation(sentence.firstToken())) {
            return byLabel(sentence.firstToken() + 2, colon, true, said.get(), number);
        }
        int verb = verbBefore(colon, sentence);
        if (verb >= 0 && !quoted && namesWhoIsMeant(sentence.firstToken(), colon + 1, sentence.endToken())) {
            return Optional.empty();
        }
        return verb < 0
                ? byLabel(clauseStart(colon, sentence), colon, quoted, said.get(), number)
                : byClause(verb, quoted, said.get(), number);
    }

    /** {@code His minister went further: Jaan Tamm …}: behind the colon stands the name of whom the clause described. */
    private boolean namesWhoIsMeant(int first, int behind, int end) {
        return tags[first] == Tag.POSSESSIVE_PRONOUN
                && sources.phrases()
                        .phraseStartingAt(behind, end)
                        .filter(phrase -> phrase.end() - phrase.first() > 1 && tags[phrase.first()] == Tag.NAME)
                        .filter(persons::isPerson)
                        .isPresent();
    }

    /** {@code A DEAL IS A DEAL: …}: words in capitals that name nobody are a head that the text runs on from. */
    private boolean isHead(int first, int colon) {
        return colon - first > 1
                && IntStream.range(first, colon)
                        .allMatch(i -> tokens.isAllCapitals(i) || tokens.end(i) - tokens.start(i) == 1)
                && !persons.isNamedWhole(new Phrase(first, colon));
    }

    /** A heading in the text has no stop. */
    private boolean isFullSentence(Sentence sentence) {
        return tags[sentence.endToken() - 1] == Tag.MARK;
    }

    private int colonOf(Sentence sentence) {
        int end = Math.min(sentence.endToken() - 1, sentence.firstToken() + LONGEST_LABEL);
        for (int i = sentence.firstToken() + 1; i < end; i++) {
            if (parsed.isMark(i, ":") && !parsed.isQuoted(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The first verb of the main clause in front of the colon; -1 for none. */
    private int verbBefore(int colon, Sentence sentence) {
        boolean subordinate = false;
        for (int i = clauseStart(colon, sentence); i < colon; i++) {
            if (parsed.isMark(i, ",") || parsed.isMark(i, ")")) {
                subordinate = false;
            } else if (tags[i] == Tag.SUBORDINATOR
                    || parsed.isMark(i, "(")
                    || tokens.is(i, "asked")
                    || tokens.is(i, "whose")) {
                subordinate = true;
            } else if (tags[i].isFinite() && !subordinate && !parsed.isQuoted(i)) {
                return i;
            }
        }
        return isVerbAtColon(colon - 1, sentence) ? colon - 1 : -1;
    }

    /** {@code A corporal of the guards | shrugs:}, which might be a noun. */
    private boolean isVerbAtColon(int token, Sentence sentence) {
        return token > sentence.firstToken()
                && tags[token] == Tag.NOUN
                && tags[token - 1].isNominal()
                && tokens.word(token).endsWith("s")
                && grammar.isOfSaying(tokens.word(token));
    }

    /** Behind the last semicolon in front of the colon. */
    private int clauseStart(int colon, Sentence sentence) {
        int at = colon;
        while (at > sentence.firstToken() && (!parsed.isMark(at - 1, ";") || parsed.isQuoted(at - 1))) {
            at--;
        }
        return at;
    }

    /** {@code Quote from | Jaan Tamm: "…"}. */
    private boolean announcesQuotation(int first) {
        return (tokens.is(first, "quote") || tokens.is(first, "quotation"))
                && (tokens.is(first + 1, "from") || tokens.is(first + 1, "by") || tokens.is(first + 1, "of"));
    }

    private Optional<Attribution> byLabel(int from, int colon, boolean quoted, Span said, int number) {
        int first = persons.headOfLabel(from, colon);
        return sources.phrases()
                .phraseStartingAt(first, colon)
                .filter(source -> source.end() == colon || isAside(source.end()))
                .map(persons::ownerOfWords)
                .filter(source ->
                        persons.isNamed(source) && (quoted || !isTranscript || !isLabelOfTurn(source, first, colon)))
                .filter(source -> quoted || persons.isPerson(source) || !isPersonNamedAt(colon + 1, number))
                .map(source -> attribution(
                        quoted ? "quotation-behind-label" : "clause-behind-label",
                        source,
                        Optional.empty(),
                        said,
                        number));
    }

    /** {@code Vienna, same evening: | Jaan Tamm calls it a lark}: the label tells only where that person speaks. */
    private boolean isPersonNamedAt(int first, int number) {
        return sources.phrases()
                .phraseStartingAt(first, parsed.sentences().get(number).endToken())
                .filter(persons::isNamedPerson)
                .isPresent();
    }

    /** {@code Ms TAMM (Greens):}, {@code QUESTION: }: whose turn it is. */
    private boolean isLabelOfTurn(Phrase source, int first, int colon) {
        return source.end() == colon || parsed.isMark(source.end(), "(") || tokens.is(first, "question");
    }

    /** What stands between a label's name and its colon: a description, a place, an occasion. */
    private boolean isAside(int token) {
        return parsed.isMark(token, ",")
                || parsed.isMark(token, "(")
                || tags[token] == Tag.PREPOSITION
                || tags[token] == Tag.ADVERB
                || tags[token] == Tag.SUBORDINATOR
                || sources.phrases().isTime(token);
    }

    private Optional<Attribution> byClause(int verb, boolean quoted, Span said, int number) {
        String rule = quoted ? "quotation-behind-colon" : "clause-behind-colon";
        Cue cue = new Cue(verb, verb + 1, tokens.word(verb), rule, constructions.confidence(rule));
        Optional<Phrase> owner = sources.phrases().subjectBefore(verb).map(persons::ownerOfWords);
        return owner.filter(persons::isNamed)
                .filter(phrase -> tags[phrase.end()] == Tag.POSSESSIVE_MARK
                        || tags[phrase.first()] == Tag.POSSESSIVE_PRONOUN && phrase.end() - phrase.first() == 1)
                .or(() -> sources.sourceOf(cue))
                .filter(source -> quoted ? persons.isNamed(source) : persons.isPerson(source))
                .map(source -> attribution(rule, source, Optional.of(cue), said, number));
    }

    private Attribution attribution(String rule, Phrase source, Optional<Cue> cue, Span said, int number) {
        return new Attribution(rule, constructions.confidence(rule), source, cue, List.of(said), number, number);
    }

    /** Words with a verb of their own, or a plain denial: {@code : no soldiers}. */
    private boolean isClause(int from, int end) {
        if (tokens.is(from, "no") || tokens.is(from, "not") || tokens.is(from, "none") || tokens.is(from, "never")) {
            return true;
        }
        for (int i = from; i < end; i++) {
            if (tags[i].isFinite()) {
                return true;
            }
        }
        return false;
    }
}
