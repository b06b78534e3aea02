package org.claimline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.PhraseFinder;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.VerbForm;
import org.claimline.lexicon.VerbGroup;
import org.claimline.text.Sentence;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/** Finds what is said: behind the cue, before the source, or both. */
final class ContentFinder {
    private final ParsedText parsed;
    private final Tokens tokens;
    private final Tag[] tags;
    private final PhraseFinder phrases;
    private final Grammar grammar;
    private final ContentBehindCue behind;
    private final ContentEnd ends;

    ContentFinder(ParsedText parsed, Grammar grammar, PhraseFinder phrases) {
        this.grammar = grammar;
        this.parsed = parsed;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.phrases = phrases;
        this.ends = new ContentEnd(parsed, phrases);
        this.behind = new ContentBehindCue(parsed, phrases);
    }

    /** UTF-16 spans within the sentence of the cue; empty where nothing is said. */
    List<Span> contents(Cue cue, Phrase source) {
        Sentence sentence = parsed.sentenceAt(cue.first());
        List<Span> contents = new ArrayList<>();
        int leftEnd = Math.min(cue.first(), source.first());
        if (isInserted(cue, source, sentence)) {
            addTrimmed(sentence.firstToken(), leftEnd, contents);
            addTrimmed(Math.max(cue.end(), source.end()) + 1, sentence.endToken(), contents);
            return contents;
        }
        boolean left = isContentBefore(cue, source, sentence, leftEnd);
        if (left) {
            addTrimmed(leftStart(sentence.firstToken(), leftEnd), leftEnd, contents);
        }
        int right = behind.start(cue, source, sentence);
        if (!left && (behind.hangs(right, sentence) || isBlank(right, sentence.endToken()))) {
            int object = behind.startOfObject(cue, source, sentence);
            right = object < sentence.endToken() ? object : right;
        }
        if (!left && isBlank(right, sentence.endToken())) {
            right = cue.end();
        }
        int first = left ? startOfMore(right, sentence) : right;
        addTrimmed(first, ends.of(cue, first, sentence.endToken()), contents);
        return contents;
    }

    /** {@code The plan, he said, would fail}: source and cue between two commas, in the middle of what is said. */
    private boolean isInserted(Cue cue, Phrase source, Sentence sentence) {
        int before = Math.min(cue.first(), source.first()) - 1;
        int behind = Math.max(cue.end(), source.end());
        boolean together = Math.max(cue.first() - source.end(), source.first() - cue.end()) == 0;
        boolean says = cue.rule().equals("saying")
                || cue.rule().equals("according-to")
                || cue.rule().equals("thinking")
                || cue.rule().equals("stance.phrasal-saying")
                || cue.rule().equals("stance.go-on");
        if (!says
                || !together
                || before <= sentence.firstToken()
                || behind + 2 >= sentence.endToken()
                || !parsed.isMark(before, ",")
                || !parsed.isMark(behind, ",")
                || parsed.isQuoted(before)
                || parsed.isQuoted(before - 1)) {
            return false;
        }
        return switch (tags[behind + 1]) {
            case GERUND, MARK -> false;
            case SUBORDINATOR -> tokens.is(behind + 1, "so") || tokens.is(behind + 1, "because");
            default -> !phrases.isTime(behind + 1);
        };
    }

    /** A quotation behind a colon is said by whoever follows it; what announces it is not. */
    private int leftStart(int first, int end) {
        for (int i = end - 1; i > first + 1; i--) {
            if (parsed.isQuotationMark(i) && parsed.isMark(i - 1, ":") && !parsed.isQuoted(i - 1)) {
                return announces(first, i) ? i : first;
            }
        }
        return first;
    }

    /** Whether a verb of saying stands there outside quotation marks. */
    private boolean announces(int first, int end) {
        for (int i = first; i < end; i++) {
            boolean verb = tags[i].isVerbal() && !parsed.isQuoted(i);
            if (verb && grammar.verb(tokens.word(i)).filter(this::announces).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean announces(VerbForm form) {
        return form.group() == VerbGroup.SAYING && !grammar.verbs().needsQuotation(form.lemma());
    }

    private boolean isBlank(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tags[i] != Tag.MARK) {
                return false;
            }
        }
        return true;
    }

    /** Whether behind the cue a clause or quotation follows, and not only who was told, when and where. */
    boolean saysOnTheRight(Cue cue, Phrase source, Sentence sentence) {
        return behind.isPresent(cue, source, sentence);
    }

    private boolean isContentBefore(Cue cue, Phrase source, Sentence sentence, int end) {
        if (tags[cue.first()] == Tag.GERUND && cue.first() > source.end()) {
            return false;
        }
        int last = end - 1;
        while (last >= sentence.firstToken()
                && (tags[last] == Tag.CONJUNCTION || tags[last] == Tag.ADVERB || tokens.is(last, "as"))) {
            last--;
        }
        boolean joined = last < end - 1 && tags[last + 1] == Tag.CONJUNCTION;
        if (last < sentence.firstToken() || joined && behind.isPresent(cue, source, sentence)) {
            return false;
        }
        if (cue.lemma().equals("according to")) {
            return !parsed.isMark(last, ",") || hasVerb(sentence.firstToken(), last);
        }
        boolean quoted = parsed.isQuoted(last)
                || last > sentence.firstToken() && parsed.isMark(last, ",") && parsed.isQuoted(last - 1);
        if (quoted && isTitleInFront(sentence, last) && behind.isPresent(cue, source, sentence)) {
            return false;
        }
        if (quoted) {
            return parsed.isQuotationMark(last) || parsed.isMark(last, ",");
        }
        boolean marked = parsed.isMark(last, ",") || parsed.isDash(last);
        boolean reported = last < end - 1 && tokens.is(last + 1, "as");
        if (reported && !isAtEnd(cue, sentence)) {
            return false;
        }
        return marked
                && !isFronted(sentence, last)
                && hasVerb(sentence.firstToken(), last)
                && !behind.saysMore(cue, source, sentence);
    }

    /** {@code In an interview on "Morning Joe," he said}: marks around a name, in a phrase put in front. */
    private boolean isTitleInFront(Sentence sentence, int last) {
        int opening = last;
        while (opening > sentence.firstToken() && parsed.isQuoted(opening - 1)) {
            opening--;
        }
        return opening > sentence.firstToken() && !hasVerb(sentence.firstToken(), last);
    }

    /** {@code , as Macron put it.}: nothing but a mark behind the cue. */
    private boolean isAtEnd(Cue cue, Sentence sentence) {
        return cue.end() >= sentence.endToken()
                || tags[cue.end()] == Tag.MARK
                || tags[cue.end()] == Tag.PREPOSITION
                || phrases.isTime(cue.end());
    }

    /** A clause or phrase put in front is no content: {@code As the war drags on,}; but {@code From Riga nobody will go,} is. */
    private boolean isFronted(Sentence sentence, int comma) {
        int first = sentence.firstToken();
        Tag tag = tags[first];
        if ((tag == Tag.PREPOSITION || tag == Tag.ADVERB) && opensMainClause(first, comma)) {
            return false;
        }
        boolean subordinate = tag == Tag.SUBORDINATOR
                || tag == Tag.GERUND
                || tag == Tag.PARTICIPLE
                || tag == Tag.VERB
                || tag == Tag.ADVERB
                || tag == Tag.PREPOSITION;
        for (int i = first; i < comma && subordinate; i++) {
            if (parsed.isMark(i, ",") && i + 1 < comma && hasVerb(i + 1, comma)) {
                return false;
            }
        }
        return subordinate;
    }

    /** Whether a verb of the clause itself follows, and no participle: {@code an interview released on Monday}. */
    private boolean opensMainClause(int first, int end) {
        boolean subject = false;
        for (int i = first + 1; i < end && tags[i] != Tag.SUBORDINATOR; i++) {
            if (tags[i].isFinite()) {
                return subject && (tags[i] != Tag.VERB || tags[i - 1] == Tag.SUBJECT);
            }
            subject |= tags[i].isNominal() || tags[i] == Tag.SUBJECT;
        }
        return false;
    }

    private boolean hasVerb(int first, int end) {
        for (int i = first; i < end; i++) {
            if (tags[i].isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** Where the content is carried on behind a cue whose content came before; the sentence's end where it is not. */
    private int startOfMore(int right, Sentence sentence) {
        int first = right;
        while (first < sentence.endToken() && (parsed.isMark(first, ",") || parsed.isDash(first))) {
            first++;
        }
        boolean clause = first < sentence.endToken() && ContentBehindCue.canOpenClause(tags[first]);
        for (int i = first; i < sentence.endToken(); i++) {
            if (parsed.isQuotationMark(i)) {
                boolean hung = tags[first] == Tag.GERUND || tags[first] == Tag.SUBORDINATOR;
                boolean joined = !hung && (tags[i - 1] == Tag.MARK || tags[i - 1] == Tag.CONJUNCTION);
                boolean own = clause || i == first || joined || parsed.isMark(i - 1, ":");
                return own ? (clause ? first : i) : sentence.endToken();
            }
        }
        return sentence.endToken();
    }

    private void addTrimmed(int from, int to, List<Span> into) {
        int first = from;
        int end = to;
        while (first < end && isOuterMark(first)) {
            first++;
        }
        while (end > first && (isOuterMark(end - 1) && !parsed.isMark(end - 1, "?"))) {
            end--;
        }
        if (first < end) {
            into.add(tokens.span(first, end));
        }
    }

    private boolean isOuterMark(int token) {
        return tags[token] == Tag.MARK
                && !parsed.isQuotationMark(token)
                && !parsed.isMark(token, "(")
                && !parsed.isMark(token, ")");
    }
}
