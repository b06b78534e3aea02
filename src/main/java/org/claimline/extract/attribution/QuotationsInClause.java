package org.claimline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.PhraseFinder;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Constructions;
import org.claimline.text.Quotation;
import org.claimline.text.Sentence;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/**
 * Words in quotation marks inside somebody's clause, whatever its verb: {@code Tamm keeps to the formula that "it is too
 * early"}; {@code "Unthinkable" is how Tamm describes it}. Whose clause it is, is quoted.
 */
final class QuotationsInClause {
    private static final String RULE = "quotation-in-clause";

    /** Words below which quotation marks may only hold a name or a term. */
    private static final int FEWEST = 2;

    private final ParsedText parsed;
    private final Tokens tokens;
    private final Tag[] tags;
    private final PhraseFinder phrases;
    private final PersonPhrases persons;
    private final Constructions constructions;

    QuotationsInClause(ParsedText parsed, PhraseFinder phrases, PersonPhrases persons, Constructions constructions) {
        this.parsed = parsed;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.phrases = phrases;
        this.persons = persons;
        this.constructions = constructions;
    }

    List<Attribution> in(int number) {
        Sentence sentence = parsed.sentences().get(number);
        List<Attribution> found = new ArrayList<>();
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            if (!parsed.isQuoted(at)) {
                at++;
                continue;
            }
            Quotation quotation = parsed.quotations().get(parsed.quotationOf()[at]);
            int first = at;
            int end = Math.max(at + 1, parsed.endToken(quotation.outer()));
            boolean whole = tokens.start(at) == quotation.outer().start() && end <= sentence.endToken();
            if (whole && holdsWords(first, end) && !isTerm(first)) {
                attribution(first, end, sentence, number).ifPresent(found::add);
            }
            at = end;
        }
        return found;
    }

    /** Some words, and not a name or a title. */
    private boolean holdsWords(int first, int end) {
        int words = 0;
        int small = 0;
        for (int i = first; i < end; i++) {
            words += tokens.isWord(i) ? 1 : 0;
            small += tokens.isWord(i) && !tokens.isCapitalised(i) ? 1 : 0;
        }
        return words >= FEWEST && small > 0;
    }

    /** {@code the so-called "coalition of the willing"}. */
    private boolean isTerm(int first) {
        return first > 0 && (tags[first - 1] == Tag.DETERMINER || tokens.is(first - 1, "so-called"));
    }

    private Optional<Attribution> attribution(int first, int end, Sentence sentence, int number) {
        Optional<Phrase> before = subjectBefore(sentence.firstToken(), first);
        Optional<Phrase> source = before.or(() -> subjectBehind(end, sentence));
        return source.flatMap(who -> SaidSpan.of(parsed, before.isPresent() ? from(who, first) : first, end)
                .map(said -> attribution(who, said, number)));
    }

    /** The last subject in front of the quotation. */
    private Optional<Phrase> subjectBefore(int from, int quotation) {
        Optional<Phrase> last = Optional.empty();
        for (int at = from; at < quotation; at++) {
            boolean opens = at == from || opensClause(at - 1);
            Optional<Phrase> subject = opens ? subjectAt(at, quotation) : Optional.empty();
            last = subject.isPresent() ? subject : last;
            at = Math.max(
                    at,
                    subject.map(phrase -> Math.max(phrase.end(), phrase.apposition()))
                            .orElse(at));
        }
        return last;
    }

    /** {@code "Unthinkable" is how Tamm describes it}: the first subject behind, with a verb right behind it. */
    private Optional<Phrase> subjectBehind(int quotation, Sentence sentence) {
        for (int at = quotation; at < sentence.endToken(); at++) {
            boolean opens = at == quotation || opensClause(at - 1) || tags[at - 1] == Tag.SUBORDINATOR;
            Optional<Phrase> subject = opens ? subjectAt(at, sentence.endToken()) : Optional.empty();
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** Somebody who begins there, outside of quotation marks, and does something. */
    private Optional<Phrase> subjectAt(int at, int ceiling) {
        return Optional.of(at)
                .filter(first -> !parsed.isQuoted(first))
                .flatMap(first -> phrases.phraseStartingAt(first, ceiling))
                .filter(persons::isPerson)
                .filter(phrase -> acts(Math.max(phrase.end(), phrase.apposition())));
    }

    private boolean opensClause(int before) {
        return tags[before] == Tag.MARK
                || tags[before] == Tag.CONJUNCTION
                || tags[before] == Tag.ADVERB
                || parsed.isDate()[before]
                || phrases.isTime(before);
    }

    /** A verb, with adverbs or a parenthesis before it. */
    private boolean acts(int from) {
        int at = from;
        while (at < tags.length && (tags[at] == Tag.ADVERB || parsed.isDate()[at] || parsed.isMark(at, ","))) {
            at++;
        }
        return at < tags.length && (tags[at].isFinite() || tags[at] == Tag.SUBORDINATOR && parsed.isMark(at - 1, ","));
    }

    /** A clause that "that" or a colon opens is said with the quotation in it. */
    private int from(Phrase who, int quotation) {
        for (int i = who.end(); i < quotation; i++) {
            if (tags[i] == Tag.SUBORDINATOR && tokens.is(i, "that") || parsed.isMark(i, ":")) {
                return i + 1;
            }
        }
        return quotation;
    }

    private Attribution attribution(Phrase source, Span said, int number) {
        return new Attribution(
                RULE, constructions.confidence(RULE), source, Optional.empty(), List.of(said), number, number);
    }
}
