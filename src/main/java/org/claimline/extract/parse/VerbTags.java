package org.claimline.extract.parse;

import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.VerbForm;
import org.claimline.lexicon.VerbGroup;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/** Tells what a word is that can be a form of a verb: the verb of a clause, an infinitive, a participle, or a noun. */
final class VerbTags {
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;

    /** @param tags filled from the left while they are told */
    VerbTags(Grammar grammar, Tokens tokens, Tag[] tags) {
        this.grammar = grammar;
        this.tokens = tokens;
        this.tags = tags;
    }

    /** What the form at token {@code i} is, whose left neighbours have their tags. */
    Tag of(VerbForm form, int i, Sentence sentence) {
        int before = i - 1;
        while (before >= sentence.firstToken() && tags[before] == Tag.ADVERB) {
            before--;
        }
        Tag left = before < sentence.firstToken() ? null : tags[before];
        String leftWord = left == null ? "" : tokens.word(before);
        if (left == Tag.MODAL || leftWord.equals("to") || grammar.verb(leftWord).isEmpty() && isDo(leftWord)) {
            return form.base() ? Tag.INFINITIVE : nominalOr(Tag.VERB, form, left, leftWord, i);
        }
        if (left == Tag.AUXILIARY) {
            return afterAuxiliary(form, leftWord);
        }
        if (form.gerund()) {
            return left == Tag.DETERMINER || left == Tag.POSSESSIVE_MARK ? Tag.NOUN : Tag.GERUND;
        }
        return nominalOr(form.canBeFinite() ? Tag.VERB : Tag.PARTICIPLE, form, left, leftWord, i);
    }

    /** {@code the Turkish} in {@code the Turkish offer}: a name in the singular between an article and a noun. */
    private boolean isAdjective(int name) {
        String word = tokens.word(name);
        boolean people =
                word.endsWith("ian") || word.endsWith("ean") || word.equals("american") || word.equals("german");
        return people || name > 0 && tags[name - 1] == Tag.DETERMINER && !word.endsWith("s");
    }

    /** {@code NATO | states}, {@code British | forces in}, {@code Poland | claims were}: a noun that is no verb there. */
    private boolean isSubjectItself(String word, int i) {
        if (i + 1 >= tokens.size() || tokens.is(i + 1, "that")) {
            return false;
        }
        Grammar.Classes next = grammar.classesOf(tokens, i + 1);
        return word.equals("forces")
                || word.equals("states")
                || next.has(WordClass.AUXILIARY)
                || next.has(WordClass.MODAL)
                || tokens.is(i + 1, "of");
    }

    /** {@code once the fighting stops}: rarely a noun behind another. */
    private static boolean isRatherVerb(String word) {
        return switch (word) {
            case "means", "wants", "lies", "stops", "ends" -> true;
            default -> false;
        };
    }

    /** {@code after the Paris call.}: nothing follows that a verb could have to do with. */
    private boolean isLastBehindPlace(int i) {
        return i > 1
                && tags[i - 2] == Tag.DETERMINER
                && i + 1 < tokens.size()
                && (tokens.is(i + 1, ".") || tokens.is(i + 1, ","));
    }

    private boolean isInfinitiveBehind(int i) {
        return i + 1 < tokens.size() && tokens.is(i + 1, "to");
    }

    private static boolean endsPlural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") || word.equals("people") || word.equals("men");
    }

    private static boolean isDo(String word) {
        return word.equals("do")
                || word.equals("does")
                || word.equals("did")
                || word.equals("don't")
                || word.equals("doesn't")
                || word.equals("didn't");
    }

    private static boolean isHave(String word) {
        return word.startsWith("ha") || word.endsWith("'ve");
    }

    private static Tag afterAuxiliary(VerbForm form, String auxiliary) {
        if (form.gerund()) {
            return Tag.VERB;
        }
        if (isDo(auxiliary)) {
            return form.base() ? Tag.INFINITIVE : Tag.NOUN;
        }
        if (form.participle() || form.past() && isHave(auxiliary)) {
            return isHave(auxiliary) ? Tag.VERB : Tag.PARTICIPLE;
        }
        return Tag.NOUN;
    }

    /** A form that may be a noun is one behind a determiner, a possessive or a preposition, or another noun. */
    private Tag nominalOr(Tag verb, VerbForm form, Tag left, String leftWord, int i) {
        String word = tokens.word(i);
        boolean nounToo = grammar.is(word, WordClass.NOUN_TOO);
        boolean memberStates = word.equals("states") && leftWord.equals("member");
        if (memberStates || left == Tag.DETERMINER || left == Tag.POSSESSIVE_PRONOUN || left == Tag.POSSESSIVE_MARK) {
            return Tag.NOUN;
        }
        if (left == Tag.PREPOSITION || left == Tag.NUMBER) {
            return nounToo || form.participle() && !word.equals("said") ? Tag.NOUN : verb;
        }
        if (form.base() && !form.past()) {
            boolean plural =
                    left == Tag.SUBJECT || left == Tag.NAME || left == null || left == Tag.NOUN && endsPlural(leftWord);
            boolean place = nounToo && left == Tag.NAME && i + 1 < tokens.size() && tokens.isCapitalised(i + 1);
            boolean title = nounToo && i + 1 < tokens.size() && grammar.is(tokens, i + 1, WordClass.PERSON);
            boolean adjective = nounToo
                    && left == Tag.NAME
                    && (isAdjective(i - 1) && !isInfinitiveBehind(i) || isLastBehindPlace(i));
            if (title || place || adjective) {
                return Tag.NOUN;
            }
            boolean says = form.group() == VerbGroup.SAYING && !nounToo && (left == Tag.NOUN || left == Tag.MARK);
            return plural || says || left == Tag.SUBORDINATOR || left == Tag.CONJUNCTION && !nounToo ? verb : Tag.NOUN;
        }
        if (nounToo && form.third() && left == Tag.NAME && isSubjectItself(word, i)) {
            return Tag.NOUN;
        }
        if (nounToo && form.third() && left == Tag.NOUN) {
            boolean speaks = grammar.is(leftWord, WordClass.PERSON) || grammar.is(leftWord, WordClass.BODY);
            return speaks || isRatherVerb(word) && !endsPlural(leftWord) ? verb : Tag.NOUN;
        }
        return verb;
    }
}
