package org.claimline.extract.parse;

import java.util.List;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.VerbForm;
import org.claimline.lexicon.VerbGroup;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/** Tells for each word what it is in its sentence, from the word and what stands before it. */
final class Tagger {
    private static final VerbForm UNLISTED = new VerbForm("", VerbGroup.OTHER, false, false, true, true, false);

    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;
    private final VerbTags verbs;

    private Tagger(Grammar grammar, Tokens tokens) {
        this.grammar = grammar;
        this.tokens = tokens;
        this.tags = new Tag[tokens.size()];
        this.verbs = new VerbTags(grammar, tokens, tags);
    }

    static Tag[] tag(Grammar grammar, Tokens tokens, List<Sentence> sentences) {
        Tagger tagger = new Tagger(grammar, tokens);
        for (Sentence sentence : sentences) {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                tagger.tags[i] = tagger.tag(i, sentence);
            }
        }
        return tagger.tags;
    }

    private Tag tag(int i, Sentence sentence) {
        String word = tokens.word(i);
        if (word.equals("'s")) {
            return i > 0 && (isClitic(tags[i - 1]) || tokens.is(i - 1, "here")) ? Tag.AUXILIARY : Tag.POSSESSIVE_MARK;
        }
        if (!tokens.isWord(i)) {
            boolean joint = word.equals("&")
                    && i + 1 < tokens.size()
                    && i > 0
                    && tokens.isCapitalised(i - 1)
                    && tokens.isCapitalised(i + 1);
            if (joint || isAbbreviationStop(i, word)) {
                return Tag.NAME;
            }
            return isPossessiveMark(i, word) ? Tag.POSSESSIVE_MARK : Tag.MARK;
        }
        if (tokens.isNumber(i)) {
            return Tag.NUMBER;
        }
        boolean begins = begins(i, sentence);
        if (tokens.isCapitalised(i) && !begins) {
            return tokens.end(i) - tokens.start(i) == 1 && word.equals("i") ? Tag.SUBJECT : Tag.NAME;
        }
        if (isNoLonger(word, i)) {
            return Tag.ADVERB;
        }
        Grammar.Classes classes = grammar.classesOf(tokens, i);
        Tag closed = closedClass(word, classes, i, sentence);
        if (closed != null) {
            return closed;
        }
        if (begins && tokens.isCapitalised(i) && isNameAtStart(word, classes, i)) {
            return Tag.NAME;
        }
        if (isArmed(word, i)) {
            return Tag.NOUN;
        }
        if (isTitleBehindVerb(classes, i, sentence)) {
            return Tag.NOUN;
        }
        if (classes.has(WordClass.VERB)) {
            return verbs.of(grammar.verb(word).orElseThrow(), i, sentence);
        }
        if (isUnlistedPast(word)) {
            return verbs.of(UNLISTED, i, sentence);
        }
        return isBehindModal(i, sentence) && !begins ? Tag.INFINITIVE : Tag.NOUN;
    }

    /** {@code could picture}: a verb that no list knows, too. */
    private boolean isBehindModal(int i, Sentence sentence) {
        int before = i - 1;
        while (before > sentence.firstToken() && tags[before] == Tag.ADVERB) {
            before--;
        }
        return before >= sentence.firstToken() && tags[before] == Tag.MODAL;
    }

    /** {@code no longer} is one adverb. */
    private boolean isNoLonger(String word, int i) {
        return word.equals("no") && i + 1 < tokens.size() && tokens.is(i + 1, "longer")
                || word.equals("longer") && i > 0 && tokens.is(i - 1, "no");
    }

    /** The stop of {@code Gen.} before a name. */
    private boolean isAbbreviationStop(int i, String word) {
        return word.equals(".")
                && i > 0
                && i + 1 < tokens.size()
                && !tokens.isSpacedBefore(i)
                && (tokens.isCapitalised(i + 1) || tokens.is(i - 1, "jr") || tokens.is(i - 1, "sr"))
                && tokens.isCapitalised(i - 1)
                && grammar.abbreviations().contains(tokens.word(i - 1));
    }

    /** {@code reckons | retired | Brigadier Jaan Tamm}: one verb, and what a name begins with. */
    private boolean isTitleBehindVerb(Grammar.Classes classes, int i, Sentence sentence) {
        return classes.has(WordClass.MODIFIER)
                && i > sentence.firstToken()
                && tags[i - 1] == Tag.VERB
                && i + 1 < sentence.endToken()
                && (tokens.isCapitalised(i + 1) || grammar.is(tokens, i + 1, WordClass.PERSON));
    }

    /** {@code armed | forces}: no verb there. */
    private boolean isArmed(String word, int i) {
        return word.equals("armed")
                && i + 1 < tokens.size()
                && (tokens.is(i + 1, "forces") || tokens.is(i + 1, "services"));
    }

    /** {@code hammered}: a verb that no list knows. */
    private static boolean isUnlistedPast(String word) {
        return word.length() > 5 && word.endsWith("ed") && !word.endsWith("eed") && !word.endsWith("hundred");
    }

    private static boolean isClitic(Tag before) {
        return before == Tag.SUBJECT || before == Tag.SUBORDINATOR || before == Tag.INDEFINITE;
    }

    /** The bare apostrophe of a plural: {@code officials' statement}. */
    private boolean isPossessiveMark(int i, String word) {
        return (word.equals("'") || word.equals("\u2019"))
                && i > 0
                && !tokens.isSpacedBefore(i)
                && tokens.word(i - 1).endsWith("s")
                && i + 1 < tokens.size()
                && tokens.isSpacedBefore(i + 1)
                && tokens.isWord(i + 1);
    }

    private boolean begins(int i, Sentence sentence) {
        if (i == sentence.firstToken() || i == sentence.firstToken() + 1 && isTimeOfDay(i - 1)) {
            return true;
        }
        Tag before = tags[i - 1];
        return before == Tag.MARK && !",()&/-".contains(tokens.word(i - 1));
    }

    /** {@code 15:20}, {@code 15.20}, at the head of an entry. */
    private boolean isTimeOfDay(int i) {
        String word = tokens.word(i);
        int minutes = Math.max(word.indexOf(':'), word.indexOf('.'));
        return tokens.isNumber(i) && minutes > 0 && minutes == word.length() - 3;
    }

    private Tag closedClass(String word, Grammar.Classes classes, int i, Sentence sentence) {
        if (classes.has(WordClass.POSSESSIVE)) {
            boolean object = word.equals("her") && !nounFollows(i, sentence);
            return object ? Tag.OBJECT : Tag.POSSESSIVE_PRONOUN;
        }
        if (word.equals("who") || word.equals("which")) {
            return Tag.SUBORDINATOR;
        }
        if (classes.has(WordClass.SUBJECT_PRONOUN)) {
            return Tag.SUBJECT;
        }
        if (classes.has(WordClass.OBJECT_PRONOUN)) {
            return Tag.OBJECT;
        }
        if (classes.has(WordClass.INDEFINITE)) {
            return Tag.INDEFINITE;
        }
        if (classes.has(WordClass.AUXILIARY)) {
            return Tag.AUXILIARY;
        }
        if (classes.has(WordClass.MODAL)) {
            return Tag.MODAL;
        }
        if (isOnceMore(i, sentence)) {
            return Tag.ADVERB;
        }
        if (word.equals("once") && isFormerly(i, sentence)) {
            return Tag.ADVERB;
        }
        if (word.equals("until") && i + 1 < sentence.endToken() && tokens.is(i + 1, "now")) {
            return Tag.ADVERB;
        }
        if (word.equals("since") && i > sentence.firstToken() && tags[i - 1] == Tag.AUXILIARY) {
            return Tag.ADVERB;
        }
        if (classes.has(WordClass.SUBORDINATOR) && !(word.equals("that") && isDeterminer(i, sentence))) {
            return Tag.SUBORDINATOR;
        }
        if (classes.has(WordClass.DETERMINER)) {
            boolean floats = i > sentence.firstToken()
                    && (tags[i - 1] == Tag.AUXILIARY
                            || tags[i - 1] == Tag.MODAL
                            || (tags[i - 1] == Tag.SUBJECT || tags[i - 1] == Tag.NAME) && isVerb(i + 1, sentence))
                    && (word.equals("both") || word.equals("all") || word.equals("each"));
            return floats ? Tag.ADVERB : Tag.DETERMINER;
        }
        if (classes.has(WordClass.PREPOSITION) && !isVerbBehindModal(word, i, sentence)) {
            return Tag.PREPOSITION;
        }
        if (classes.has(WordClass.CONJUNCTION)) {
            return Tag.CONJUNCTION;
        }
        return grammar.isAdverb(word, classes) && !isVerbBehindModal(word, i, sentence) ? Tag.ADVERB : null;
    }

    private boolean isVerb(int i, Sentence sentence) {
        return i < sentence.endToken()
                && !tokens.isCapitalised(i)
                && (grammar.is(tokens, i, WordClass.VERB) || grammar.is(tokens, i, WordClass.AUXILIARY));
    }

    /** {@code Tamm, | once a colonel,}. */
    private boolean isFormerly(int i, Sentence sentence) {
        return i + 2 < sentence.endToken()
                && (tokens.is(i + 1, "a") || tokens.is(i + 1, "an") || tokens.is(i + 1, "the"))
                && grammar.is(tokens, i + 2, WordClass.PERSON);
    }

    private boolean isOnceMore(int i, Sentence sentence) {
        return tokens.is(i, "once")
                && i + 1 < sentence.endToken()
                && (tokens.is(i + 1, "again") || tokens.is(i + 1, "more"));
    }

    /** {@code would like}, {@code won't back}: a verb that is a preposition or an adverb elsewhere. */
    private boolean isVerbBehindModal(String word, int i, Sentence sentence) {
        return (word.equals("like") || word.equals("back")) && isBehindModal(i, sentence);
    }

    /** "that" before a bare noun, behind a verb or preposition: {@code in that city}. */
    private boolean isDeterminer(int i, Sentence sentence) {
        return i > sentence.firstToken() && tags[i - 1] == Tag.PREPOSITION;
    }

    private boolean nounFollows(int i, Sentence sentence) {
        int next = i + 1;
        if (next >= sentence.endToken() || !tokens.isWord(next)) {
            return false;
        }
        Grammar.Classes classes = grammar.classesOf(tokens, next);
        return !classes.has(WordClass.PREPOSITION)
                && !classes.has(WordClass.SUBORDINATOR)
                && !classes.has(WordClass.DETERMINER)
                && !classes.has(WordClass.CONJUNCTION);
    }

    private boolean isNameAtStart(String word, Grammar.Classes classes, int i) {
        boolean common = classes.has(WordClass.PERSON)
                || classes.has(WordClass.BODY)
                || classes.has(WordClass.TIME)
                || classes.has(WordClass.MODIFIER)
                || classes.has(WordClass.VERB);
        boolean nameFollows = i + 1 < tokens.size()
                && (tokens.isCapitalised(i + 1)
                        || i + 2 < tokens.size()
                                && tokens.isCapitalised(i + 2)
                                && grammar.is(tokens, i + 1, WordClass.PARTICLE));
        return !common || nameFollows && (!classes.has(WordClass.VERB) || isGivenName(word, i));
    }

    /** {@code Mark Tamm, who}, {@code Grant Tamm said}: no order to do something to somebody, by what follows the names. */
    private boolean isGivenName(String word, int i) {
        VerbForm form = grammar.verb(word).orElse(UNLISTED);
        if (!form.base() || form.past()) {
            return grammar.isMaleName(word);
        }
        int at = i + 1;
        while (at < tokens.size() && tokens.isCapitalised(at)) {
            at++;
        }
        if (at >= tokens.size()) {
            return false;
        }
        Grammar.Classes behind = grammar.classesOf(tokens, at);
        return tokens.is(at, ",")
                || behind.has(WordClass.VERB)
                || behind.has(WordClass.AUXILIARY)
                || behind.has(WordClass.MODAL);
    }
}
