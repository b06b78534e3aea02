package org.claimline.extract;

import java.util.ArrayList;
import java.util.List;
import org.claimline.text.Sentence;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/** Finds what is said: behind the cue, before the source, or both. */
final class ContentFinder {
    private final ParsedText parsed;
    private final Tokens tokens;
    private final Tag[] tags;
    private final PhraseFinder phrases;
    private final ContentBehindCue behind;

    ContentFinder(ParsedText parsed, PhraseFinder phrases) {
        this.parsed = parsed;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.phrases = phrases;
        this.behind = new ContentBehindCue(parsed, phrases);
    }

    /** UTF-16 spans within the sentence of the cue; empty where nothing is said. */
    List<Span> contents(Cue cue, Phrase source) {
        Sentence sentence = parsed.sentenceAt(cue.first());
        List<Span> contents = new ArrayList<>();
        int leftEnd = Math.min(cue.first(), source.first());
        boolean left = isContentBefore(cue, source, sentence, leftEnd);
        if (left) {
            addTrimmed(sentence.firstToken(), leftEnd, contents);
        }
        int right = behind.start(cue, source, sentence);
        if (!left && isBlank(right, sentence.endToken())) {
            right = cue.end();
        }
        if (!left || isContentToo(right, sentence)) {
            addTrimmed(right, sentence.endToken(), contents);
        }
        return contents;
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
                && !behind.isPresent(cue, source, sentence);
    }

    /** {@code , as Macron put it.}: nothing but a mark behind the cue. */
    private boolean isAtEnd(Cue cue, Sentence sentence) {
        return cue.end() >= sentence.endToken()
                || tags[cue.end()] == Tag.MARK
                || tags[cue.end()] == Tag.PREPOSITION
                || phrases.isTime(cue.end());
    }

    /** A clause or phrase put in front is no content: {@code As the war drags on,}. */
    private boolean isFronted(Sentence sentence, int comma) {
        int first = sentence.firstToken();
        Tag tag = tags[first];
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

    private boolean hasVerb(int first, int end) {
        for (int i = first; i < end; i++) {
            if (tags[i].isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands behind a cue whose content came before carries on the content. */
    private boolean isContentToo(int right, Sentence sentence) {
        for (int i = right; i < sentence.endToken(); i++) {
            if (parsed.isQuotationMark(i)) {
                return true;
            }
        }
        return false;
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
