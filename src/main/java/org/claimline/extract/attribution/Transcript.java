package org.claimline.extract.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Constructions;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Sentence;
import org.claimline.text.Span;

/**
 * Turns of a transcript: paragraphs that begin with a speaker's label and a colon. Whoever asks most of the questions, and
 * does little else, is the interviewer, whose turns are no statements.
 */
final class Transcript {
    private static final int FEWEST_TURNS = 3;
    private static final int LONGEST_LABEL = 5;

    /** Tokens of an office in front of a colon, or of what stands in brackets behind a name: constituency, party, time. */
    private static final int LONGEST_OFFICE = 14;

    /** So many speakers are a chamber and not an interview: in it, who asks now and then speaks for himself. */
    private static final int CHAMBER = 5;

    private final ParsedText parsed;
    private final Mentions mentions;
    private final Grammar grammar;
    private final Constructions constructions;

    /** Labels that stand for whoever asks, and for whoever answers. */
    private static final Set<String> QUESTION = Set.of(
            "q", "question", "moderator", "host", "interviewer", "presenter", "anchor", "reporter", "journalist");

    /** Who gives others the floor. */
    private static final Set<String> CHAIR = Set.of("chair", "chairman", "chairwoman", "chairperson");

    /** Small words in the name of an office. */
    private static final Set<String> OF_OFFICE = Set.of("of", "for", "and", "to", "the", "at");

    private static final Set<String> ANSWER = Set.of("a", "answer");

    /**
     * @param label     whom it names
     * @param opening   what it begins with, in front of any brackets
     * @param firstSaid token behind the label's colon
     */
    private record Turn(
            Phrase label, Phrase opening, int firstSaid, int firstSentence, int lastSentence, boolean asks) {}

    Transcript(ParsedText parsed, Lexicon lexicon, Mentions mentions) {
        this.parsed = parsed;
        this.mentions = mentions;
        this.grammar = lexicon.grammar();
        this.constructions = lexicon.constructions();
    }

    List<Attribution> turns() {
        List<Turn> turns = withoutHeads(readTurns());
        if (turns.size() < FEWEST_TURNS) {
            return List.of();
        }
        String interviewer = interviewer(turns);
        List<Attribution> statements = new ArrayList<>();
        for (Turn turn : turns) {
            if (!labelName(turn).equals(interviewer) && !isOfQuestion(turn)) {
                Span said = parsed.tokens()
                        .span(
                                turn.firstSaid(),
                                parsed.sentences().get(turn.lastSentence()).endToken());
                statements.add(new Attribution(
                        "transcript-turn",
                        constructions.confidence("transcript-turn"),
                        source(turn, turns),
                        Optional.empty(),
                        List.of(said),
                        turn.firstSentence(),
                        turn.lastSentence()));
            }
        }
        return statements;
    }

    /** {@code QUESTION}, {@code QUESTION TAMM}, {@code HOST (Jaan Tamm)}, {@code THE CHAIR}. */
    private boolean isOfQuestion(Turn turn) {
        String last = parsed.tokens().word(turn.opening().end() - 1);
        return QUESTION.contains(labelName(turn))
                || QUESTION.contains(last)
                || CHAIR.contains(last)
                || isNumberedQuestion(parsed.tokens().word(turn.opening().first()))
                || QUESTION.contains(parsed.tokens().word(turn.opening().first()));
    }

    /** {@code Q42 Jaan Tamm}: committees number what they ask. */
    private static boolean isNumberedQuestion(String word) {
        return word.length() > 1
                && word.charAt(0) == 'q'
                && word.chars().skip(1).allMatch(Character::isDigit);
    }

    /**
     * {@code DETAILS:}, {@code TRUCK STOP:}: a label that stands once, and for no person, is a head that the text runs on from.
     * In a chamber two words are somebody's name.
     */
    private List<Turn> withoutHeads(List<Turn> turns) {
        Map<String, Integer> times = new HashMap<>();
        turns.forEach(turn -> times.merge(labelName(turn), 1, Integer::sum));
        boolean chamber = turns.stream()
                        .filter(turn -> namesSpeaker(turn.opening()))
                        .map(this::labelName)
                        .distinct()
                        .count()
                >= CHAMBER;
        return turns.stream()
                .filter(turn -> times.get(labelName(turn)) > 1
                        || isOfQuestion(turn)
                        || chamber && turn.label().end() - turn.label().first() == 2
                        || namesSpeaker(turn.opening()))
                .toList();
    }

    /** A person, or nothing but the name of a state or body; a title at the least. */
    private boolean namesSpeaker(Phrase label) {
        boolean named = mentions.between(label.first(), label.end()).stream()
                .anyMatch(mention -> mention.referent().isPerson()
                        || mention.first() == label.first() && mention.end() == label.end());
        return named
                || IntStream.range(label.first(), label.end())
                        .mapToObj(parsed.tokens()::word)
                        .anyMatch(word -> grammar.is(word, WordClass.PERSON) || grammar.is(word, WordClass.HONORIFIC));
    }

    /** Whoever answers without a name is whom the lines in front of the first turn name first. */
    private Phrase source(Turn turn, List<Turn> turns) {
        if (!ANSWER.contains(labelName(turn))) {
            return inFull(turn.label(), turns);
        }
        return mentions.between(0, turns.get(0).label().first()).stream()
                .filter(mention -> mention.referent().isPerson())
                .findFirst()
                .map(mention -> new Phrase(mention.first(), mention.end()))
                .orElse(turn.label());
    }

    /** {@code VAN DIJK} of a {@code JAN VAN DIJK} in an earlier label. */
    private Phrase inFull(Phrase label, List<Turn> turns) {
        String end = " " + parsed.words(label.first(), label.end());
        return turns.stream()
                .map(Turn::label)
                .filter(other -> parsed.words(other.first(), other.end()).endsWith(end))
                .findFirst()
                .orElse(label);
    }

    private List<Turn> readTurns() {
        List<Turn> turns = new ArrayList<>();
        List<Sentence> sentences = parsed.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            boolean opens = s == 0
                    || sentences.get(s - 1).paragraph() != sentences.get(s).paragraph();
            Optional<Turn> turn = opens ? turn(s) : Optional.empty();
            if (turn.isPresent()) {
                turns.add(turn.get());
                s = turn.get().lastSentence();
            }
        }
        return turns;
    }

    private Optional<Turn> turn(int number) {
        Sentence sentence = parsed.sentences().get(number);
        int name = labelEnd(sentence);
        int bracket = bracketEnd(name, sentence);
        int colon = bracketEnd(bracket, sentence);
        int behind = colon > name ? nameEnd(colon, sentence) : colon;
        boolean labelled = name > sentence.firstToken()
                && behind + 1 < sentence.endToken()
                && parsed.isMark(behind, ":")
                && !parsed.isQuotationMark(behind + 1);
        if (!labelled) {
            return Optional.empty();
        }
        Phrase opening = new Phrase(sentence.firstToken(), name);
        boolean inBracket = bracket > name + 2
                && isOfOffice(opening)
                && parsed.tokens().isCapitalised(name + 1)
                && parsed.tags()[bracket - 2] == Tag.NAME;
        Phrase inside = inBracket ? new Phrase(name + 1, bracket - 1) : opening;
        int last = lastOfParagraph(number);
        return Optional.of(new Turn(
                behind > colon ? new Phrase(colon, behind) : inside,
                opening,
                behind + 1,
                number,
                last,
                parsed.tokens().is(parsed.sentences().get(last).endToken() - 1, "?")));
    }

    /** {@code THE CHAIR (…)}, {@code HOST (…)}, {@code The Minister of State (…)}: no name stands in front of the brackets. */
    private boolean isOfOffice(Phrase opening) {
        return isOffice(opening.end() - 1)
                || parsed.tokens().is(opening.first(), "the")
                        && IntStream.range(opening.first(), opening.end()).anyMatch(this::isOffice);
    }

    private boolean isOffice(int token) {
        String word = parsed.tokens().word(token);
        return grammar.is(word, WordClass.PERSON) || QUESTION.contains(word);
    }

    private int lastOfParagraph(int number) {
        List<Sentence> sentences = parsed.sentences();
        int last = number;
        while (last + 1 < sentences.size()
                && sentences.get(last + 1).paragraph() == sentences.get(number).paragraph()) {
            last++;
        }
        return last;
    }

    /** {@code The Minister of State, Ministry of Defence (}: an office runs on to its brackets or colon, over small words. */
    private int labelEnd(Sentence sentence) {
        int first = sentence.firstToken();
        int name = nameEnd(first, sentence);
        if (!parsed.tokens().is(first, "the")) {
            return name;
        }
        int at = name;
        while (at < sentence.endToken()
                && at - first < LONGEST_OFFICE
                && (parsed.tokens().isCapitalised(at)
                        || parsed.isMark(at, ",")
                        || OF_OFFICE.contains(parsed.tokens().word(at)))) {
            at++;
        }
        boolean ends = at < sentence.endToken() && (parsed.isMark(at, "(") || parsed.isMark(at, ":"));
        return ends ? at : name;
    }

    /** Behind the capitalised words from a token on. */
    private int nameEnd(int from, Sentence sentence) {
        int at = from;
        while (at < sentence.endToken()
                && at - from < LONGEST_LABEL
                && (parsed.tokens().isCapitalised(at) || parsed.tokens().is(at, "."))) {
            at++;
        }
        return at;
    }

    /** Behind brackets, {@code THE CHAIR (Jaan Tamm):}; the same token where none stands there. */
    private int bracketEnd(int from, Sentence sentence) {
        int at = from;
        if (from > sentence.firstToken() && from < sentence.endToken() && parsed.isMark(from, "(")) {
            at++;
            while (at + 1 < sentence.endToken() && at - from < LONGEST_OFFICE && !parsed.isMark(at, ")")) {
                at++;
            }
        }
        return at > from && at < sentence.endToken() && parsed.isMark(at, ")") ? at + 1 : from;
    }

    private String labelName(Turn turn) {
        return parsed.tokens().word(turn.label().end() - 1);
    }

    private String interviewer(List<Turn> turns) {
        if (turns.stream().filter(this::isOfQuestion).count() > 1) {
            return "";
        }
        Map<String, Integer> all = new HashMap<>();
        Map<String, Integer> questions = new HashMap<>();
        turns.stream().filter(turn -> !isOfQuestion(turn)).forEach(turn -> all.merge(labelName(turn), 1, Integer::sum));
        turns.stream().filter(Turn::asks).forEach(turn -> questions.merge(labelName(turn), 1, Integer::sum));
        return questions.entrySet().stream()
                .filter(asked -> all.size() < CHAMBER || asked.getValue() * 3 >= all.get(asked.getKey()) * 2)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
