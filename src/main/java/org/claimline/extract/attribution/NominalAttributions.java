package org.claimline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.PhraseFinder;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Constructions;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Sentence;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/**
 * Attributions whose cue is a noun: {@code in the minister's view}, {@code as he put it}, {@code was Fiala's verdict},
 * {@code came the reply from Minsk}.
 */
final class NominalAttributions {
    /** Tokens that a source in front of its noun may have. */
    private static final int LONGEST_OWNER = 10;

    /** Tokens of {@code never tires of repeating}. */
    private static final int LONGEST_HABIT = 6;

    private final ParsedText parsed;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;
    private final PhraseFinder phrases;
    private final Constructions constructions;

    /** @param from number of the first token of the words that attribute, up to {@code end} */
    private record Frame(Phrase source, int from, int end) {}

    NominalAttributions(ParsedText parsed, Grammar grammar, PhraseFinder phrases, Constructions constructions) {
        this.parsed = parsed;
        this.grammar = grammar;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.phrases = phrases;
        this.constructions = constructions;
    }

    List<Attribution> in(int number) {
        Sentence sentence = parsed.sentences().get(number);
        List<Attribution> found = new ArrayList<>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (!parsed.isQuoted(i)) {
                addAt(i, sentence, number, found);
            }
        }
        return found;
    }

    private void addAt(int i, Sentence sentence, int number, List<Attribution> found) {
        Optional<Frame> view = viewAt(i, sentence.endToken());
        if (view.isPresent()) {
            add("view", view.get(), around(view.get(), sentence), number, found);
            return;
        }
        Optional<Frame> answer = answerAt(i, sentence);
        if (answer.isPresent()) {
            add("answer-noun", answer.get(), before(answer.get(), sentence), number, found);
        }
    }

    private void add(String rule, Frame frame, List<Span> said, int number, List<Attribution> found) {
        if (said.isEmpty()) {
            return;
        }
        double confidence = constructions.confidence(rule);
        Cue cue = new Cue(frame.from(), frame.end(), rule, rule, confidence);
        found.add(new Attribution(rule, confidence, frame.source(), Optional.of(cue), said, number, number));
    }

    private Optional<Frame> viewAt(int i, int end) {
        if (isViewed(i)) {
            return owned(i + 1, end, WordClass.VIEW_NOUN)
                    .or(() -> ofNamed(i + 1, end, WordClass.VIEW_NOUN))
                    .map(frame -> new Frame(frame.source(), i, frame.end()));
        }
        boolean behindComma = i > 0 && (parsed.isMark(i - 1, ",") || parsed.isMark(i - 1, ":") || parsed.isDash(i - 1));
        if (behindComma && tokens.is(i, "so") && i + 2 < end && isRunning(i + 1)) {
            return owned(i + 2, end, WordClass.ANSWER_NOUN)
                    .or(() -> ofNamed(i + 2, end, WordClass.ANSWER_NOUN))
                    .map(frame -> new Frame(frame.source(), i, frame.end()));
        }
        if (behindComma && (tokens.is(i, "so") || tokens.is(i, "thus"))) {
            return soNamed(i, end);
        }
        if (tokens.is(i, "as")) {
            return asPut(i + 1, end).map(frame -> new Frame(frame.source(), i, frame.end()));
        }
        if (tokens.is(i, "if") && i + 2 < end) {
            return ifBelieved(i + 1, end).map(frame -> new Frame(frame.source(), i, frame.end()));
        }
        return Optional.empty();
    }

    /** {@code in his view}, {@code by his account}, {@code on his reading}, {@code to his mind}. */
    private boolean isViewed(int token) {
        return switch (tokens.word(token)) {
            case "in", "by", "on", "to" -> true;
            default -> false;
        };
    }

    private boolean isRunning(int token) {
        return switch (tokens.word(token)) {
            case "runs", "ran", "goes", "went" -> true;
            default -> false;
        };
    }

    /** {@code , so the minister,}: a name alone behind "so". */
    private Optional<Frame> soNamed(int so, int end) {
        return phrases.phraseStartingAt(so + 1, end)
                .filter(source -> tags[source.end() - 1] == Tag.NAME)
                .filter(source ->
                        source.end() >= end || tags[source.end()] == Tag.MARK || tags[source.end()] == Tag.PREPOSITION)
                .map(source -> new Frame(source, so, source.end()));
    }

    /** {@code the minister's view}, {@code his eyes}. */
    private Optional<Frame> owned(int first, int end, WordClass noun) {
        if (first >= end) {
            return Optional.empty();
        }
        if (tags[first] == Tag.POSSESSIVE_PRONOUN) {
            if (!isThird(first)) {
                return Optional.empty();
            }
            return nounWithin(first + 1, end, noun).map(at -> new Frame(new Phrase(first, first + 1), first, at + 1));
        }
        for (int i = first + 1; i < Math.min(end, first + LONGEST_OWNER); i++) {
            if (tags[i] == Tag.POSSESSIVE_MARK) {
                int mark = i;
                return nounWithin(i + 1, end, noun).map(at -> new Frame(new Phrase(first, mark), first, at + 1));
            }
            if (!tags[i].isNominal() && tags[i] != Tag.PREPOSITION) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Not {@code my} or {@code our}: who speaks so is not named by it. */
    private boolean isThird(int possessive) {
        return switch (tokens.word(possessive)) {
            case "his", "her", "their", "its" -> true;
            default -> false;
        };
    }

    /** There, or behind one word that describes it. */
    private Optional<Integer> nounWithin(int at, int end, WordClass noun) {
        for (int i = at; i < Math.min(end, at + 2); i++) {
            if (grammar.is(tokens, i, noun)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** {@code the view of the minister}, {@code the reply from Minsk}. */
    private Optional<Frame> ofNamed(int first, int end, WordClass noun) {
        boolean named = first + 2 < end
                && tags[first] == Tag.DETERMINER
                && grammar.is(tokens, first + 1, noun)
                && (tokens.is(first + 2, "of") || tokens.is(first + 2, "from"));
        return named
                ? phrases.phraseStartingAt(first + 3, end).map(source -> new Frame(source, first, source.end()))
                : Optional.empty();
    }

    /** {@code he put it}, {@code the minister sees it}, {@code the minister never tires of repeating}. */
    private Optional<Frame> asPut(int first, int end) {
        Optional<Phrase> source = phrases.phraseStartingAt(first, end);
        Optional<Frame> put = source.filter(
                        who -> who.end() + 1 < end && tags[who.end()] == Tag.VERB && tokens.is(who.end() + 1, "it"))
                .map(who -> new Frame(who, first, who.end() + 2));
        return put.or(() -> source.flatMap(who -> sayingBehind(who.end(), end).map(at -> new Frame(who, first, at))));
    }

    /** Behind a verb of saying that closes a clause of few words. */
    private Optional<Integer> sayingBehind(int from, int end) {
        int at = from;
        while (at < Math.min(end, from + LONGEST_HABIT) && tags[at] != Tag.MARK) {
            at++;
        }
        boolean closes = at > from + 1
                && at < end
                && tags[at] == Tag.MARK
                && (tags[at - 1] == Tag.GERUND || tags[at - 1] == Tag.INFINITIVE)
                && grammar.isOfSaying(tokens.word(at - 1));
        return closes ? Optional.of(at) : Optional.empty();
    }

    /** {@code if one believes the minister}, {@code if the minister is to be believed}. */
    private Optional<Frame> ifBelieved(int first, int end) {
        boolean anybody = first + 2 < end
                && (tokens.is(first, "one") || tokens.is(first, "you") || tokens.is(first, "we"))
                && tokens.word(first + 1).startsWith("believe");
        if (anybody) {
            return phrases.phraseStartingAt(first + 2, end)
                    .filter(who -> who.end() >= end || tags[who.end()] == Tag.MARK)
                    .map(who -> new Frame(who, first, who.end()));
        }
        return phrases.phraseStartingAt(first, end)
                .filter(who -> who.end() + 3 < end
                        && tags[who.end()] == Tag.AUXILIARY
                        && tokens.is(who.end() + 1, "to")
                        && tokens.is(who.end() + 3, "believed"))
                .map(who -> new Frame(who, first, who.end() + 4));
    }

    /** Behind "was" or "came", with what is said before it. */
    private Optional<Frame> answerAt(int i, Sentence sentence) {
        boolean verb = switch (tokens.word(i)) {
            case "was", "is", "came", "comes", "went", "goes", "ran", "runs" -> true;
            default -> false;
        };
        boolean behindWords = i > sentence.firstToken() + 1
                && (parsed.isQuoted(i - 1) || parsed.isMark(i - 1, ","))
                && i + 1 < sentence.endToken();
        if (!verb || !behindWords) {
            return Optional.empty();
        }
        int end = sentence.endToken();
        Optional<Frame> put = tokens.is(i + 1, "how") ? asPut(i + 2, end) : Optional.empty();
        return put.or(() -> owned(i + 1, end, WordClass.ANSWER_NOUN))
                .or(() -> ofNamed(i + 1, end, WordClass.ANSWER_NOUN))
                .map(frame -> new Frame(frame.source(), i, frame.end()));
    }

    private List<Span> before(Frame frame, Sentence sentence) {
        List<Span> said = new ArrayList<>();
        addTrimmed(sentence.firstToken(), frame.from(), said);
        return said;
    }

    private List<Span> around(Frame frame, Sentence sentence) {
        List<Span> said = before(frame, sentence);
        addTrimmed(frame.end(), sentence.endToken(), said);
        return said;
    }

    private void addTrimmed(int from, int to, List<Span> said) {
        int first = from;
        int end = to;
        while (first < end && isEdge(first)) {
            first++;
        }
        while (end > first && isEdge(end - 1)) {
            end--;
        }
        if (end > first) {
            said.add(tokens.span(first, end));
        }
    }

    private boolean isEdge(int token) {
        return tags[token] == Tag.MARK && !parsed.isQuotationMark(token) || tags[token] == Tag.CONJUNCTION;
    }
}
