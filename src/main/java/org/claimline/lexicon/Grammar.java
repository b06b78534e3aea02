package org.claimline.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.text.Tokens;
import org.claimline.text.WordNumbers;

/** What the words of English can be: closed classes, nouns for those who speak, and the forms of verbs. */
public final class Grammar {
    private record Words(
            List<String> abbreviations,
            List<String> determiners,
            List<String> possessives,
            List<String> subjects,
            List<String> objects,
            List<String> indefinites,
            List<String> prepositions,
            List<String> conjunctions,
            List<String> subordinators,
            List<String> auxiliaries,
            List<String> modals,
            List<String> adverbs,
            List<String> lyNouns,
            List<String> times,
            List<String> persons,
            List<String> bodies,
            List<String> honorifics,
            List<String> modifiers,
            List<String> masculine,
            List<String> feminine,
            List<String> femaleNames,
            List<String> maleNames,
            List<String> particles,
            List<String> outletNouns,
            List<String> attachingPrepositions,
            List<String> timeModifiers,
            List<String> timePrepositions,
            List<String> abstractEndings,
            List<String> sayingNouns,
            List<String> viewNouns,
            List<String> answerNouns,
            List<String> addressees,
            List<String> documents,
            List<String> showing) {}

    /** What a word is listed as, a bit for each class. */
    private final Map<String, Integer> classes = new HashMap<>();

    private final WordNumbers byNumber = new WordNumbers(this::bitsOf);
    private final Set<String> abbreviations;
    private final Set<String> lyNouns;
    private final Set<String> femaleNames;
    private final Set<String> maleNames;
    private final List<String> abstractEndings;
    private final Set<String> showing;
    private final Verbs verbs;

    private Grammar(Words words, Verbs verbs) {
        this.verbs = verbs;
        abbreviations = folded(words.abbreviations());
        lyNouns = folded(words.lyNouns());
        femaleNames = folded(words.femaleNames());
        maleNames = folded(words.maleNames());
        abstractEndings = List.copyOf(words.abstractEndings());
        showing = Set.copyOf(words.showing());
        add(words.determiners(), WordClass.DETERMINER);
        add(words.possessives(), WordClass.POSSESSIVE);
        add(words.subjects(), WordClass.SUBJECT_PRONOUN);
        add(words.objects(), WordClass.OBJECT_PRONOUN);
        add(words.indefinites(), WordClass.INDEFINITE);
        add(words.prepositions(), WordClass.PREPOSITION);
        add(words.conjunctions(), WordClass.CONJUNCTION);
        add(words.subordinators(), WordClass.SUBORDINATOR);
        add(words.auxiliaries(), WordClass.AUXILIARY);
        add(words.modals(), WordClass.MODAL);
        add(words.adverbs(), WordClass.ADVERB);
        add(words.times(), WordClass.TIME);
        add(words.persons(), WordClass.PERSON);
        add(words.bodies(), WordClass.BODY);
        add(words.honorifics(), WordClass.HONORIFIC);
        add(words.modifiers(), WordClass.MODIFIER);
        add(words.masculine(), WordClass.MASCULINE);
        add(words.feminine(), WordClass.FEMININE);
        add(words.particles(), WordClass.PARTICLE);
        add(words.outletNouns(), WordClass.OUTLET_NOUN);
        add(words.attachingPrepositions(), WordClass.ATTACHING_PREPOSITION);
        add(words.timeModifiers(), WordClass.TIME_MODIFIER);
        add(words.timePrepositions(), WordClass.TIME_PREPOSITION);
        add(words.sayingNouns(), WordClass.SAYING_NOUN);
        add(words.viewNouns(), WordClass.VIEW_NOUN);
        add(words.answerNouns(), WordClass.ANSWER_NOUN);
        add(words.addressees(), WordClass.ADDRESSEE);
        add(words.documents(), WordClass.DOCUMENT);
        add(verbs.forms(), WordClass.VERB);
        add(verbs.nounForms(), WordClass.NOUN_TOO);
    }

    static Grammar load() {
        return new Grammar(LexiconFiles.read("grammar.json", Words.class), Verbs.load());
    }

    private static Set<String> folded(Iterable<String> words) {
        Set<String> set = new HashSet<>();
        words.forEach(word -> set.add(Tokens.shared(word)));
        return set;
    }

    private void add(Iterable<String> words, WordClass wordClass) {
        words.forEach(word -> classes.merge(Tokens.shared(word), wordClass.bit(), (one, other) -> one | other));
    }

    /** A noun for what somebody says or thinks: {@code answer}, {@code view}. */
    public boolean isForWords(String word) {
        return isForWords(classesOf(word));
    }

    /** The same of a token. */
    public boolean isForWords(Tokens tokens, int token) {
        return isForWords(classesOf(tokens, token));
    }

    private static boolean isForWords(Classes classes) {
        return classes.has(WordClass.SAYING_NOUN)
                || classes.has(WordClass.VIEW_NOUN)
                || classes.has(WordClass.ANSWER_NOUN);
    }

    /** Whether a word, in folded form, can be of that class. */
    public boolean is(String word, WordClass wordClass) {
        return classesOf(word).has(wordClass);
    }

    /** The same of a token, which is quicker. */
    public boolean is(Tokens tokens, int token, WordClass wordClass) {
        return classesOf(tokens, token).has(wordClass);
    }

    /** All that a word, in folded form, can be; one look-up where many classes are asked for. */
    public Classes classesOf(String word) {
        return new Classes(bitsOf(word));
    }

    /** The same of a token; nothing behind the last. */
    public Classes classesOf(Tokens tokens, int token) {
        return new Classes(token < tokens.size() ? byNumber.of(tokens, token) : 0);
    }

    private int bitsOf(String word) {
        int bits = classes.getOrDefault(word, 0);
        // behind the last token of a text there is no word
        if (bits == 0 && word != null && word.indexOf('-') > 0) {
            // "secretary-general", "vice-chancellor", "ex-minister"
            int parts =
                    bitsOf(word.substring(0, word.indexOf('-'))) | bitsOf(word.substring(word.lastIndexOf('-') + 1));
            return parts & WordClass.PERSON.bit();
        }
        return bits;
    }

    /** The classes of a word as listed, one bit each. */
    public record Classes(int bits) {
        public boolean has(WordClass wordClass) {
            return (bits & wordClass.bit()) != 0;
        }
    }

    public boolean isAdverb(String word) {
        return isAdverb(word, classesOf(word));
    }

    /** The same of a token. */
    public boolean isAdverb(Tokens tokens, int token) {
        return isAdverb(tokens.word(token), classesOf(tokens, token));
    }

    /** @param classes those of the word */
    public boolean isAdverb(String word, Classes classes) {
        return classes.has(WordClass.ADVERB) || word.length() > 4 && word.endsWith("ly") && !lyNouns.contains(word);
    }

    /** {@code f} or {@code m} where a word, in folded form, tells it; else empty. */
    public String gender(String word) {
        if (is(word, WordClass.FEMININE)) {
            return "f";
        }
        return is(word, WordClass.MASCULINE) ? "m" : "";
    }

    /** Whether what a paper or poll does by that verb, given by its base, is to say: {@code show}. */
    public boolean isShowing(String lemma) {
        return showing.contains(lemma);
    }

    public Optional<VerbForm> verb(String word) {
        return verbs.form(word);
    }

    /** Whether a word, in folded form, can be a verb of saying. */
    public boolean isOfSaying(String word) {
        return verb(word).filter(form -> form.group() == VerbGroup.SAYING).isPresent();
    }

    public Verbs verbs() {
        return verbs;
    }

    /** Folded words that a full stop follows without ending a sentence. */
    public Set<String> abbreviations() {
        return abbreviations;
    }

    /** Whether a word ends as nouns for actions and states do: {@code appearance}. */
    public boolean isAbstract(String word) {
        return abstractEndings.stream().anyMatch(word::endsWith);
    }

    /** Double names, too: {@code Anna-Lena}. */
    public boolean isFemaleName(String givenName) {
        return isNameOf(femaleNames, givenName);
    }

    /** Double names, too: {@code Karl-Johan}. */
    public boolean isMaleName(String givenName) {
        return isNameOf(maleNames, givenName);
    }

    private static boolean isNameOf(Set<String> names, String givenName) {
        String name = Tokens.fold(givenName);
        int hyphen = name.indexOf('-');
        return names.contains(name) || hyphen > 0 && names.contains(name.substring(0, hyphen));
    }
}
