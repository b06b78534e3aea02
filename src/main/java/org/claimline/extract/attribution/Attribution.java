package org.claimline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.text.Sentence;
import org.claimline.text.Span;

/**
 * Who says what, by which cue: a source, a cue and the content, with the sentences that hold them.
 *
 * @param source        empty only for a turn of a transcript whose label names the speaker
 * @param contents      UTF-16 spans, in the order of the text
 * @param firstSentence number of the first sentence of the passage
 * @param lastSentence  … of the last, included
 */
public record Attribution(
        String rule,
        double confidence,
        Phrase source,
        Optional<Cue> cue,
        List<Span> contents,
        int firstSentence,
        int lastSentence) {
    public Attribution {
        contents = List.copyOf(contents);
    }

    /** The whole sentences that it stands in. */
    public Span passageIn(ParsedText parsed) {
        List<Sentence> sentences = parsed.sentences();
        return sentences
                .get(firstSentence)
                .span()
                .union(sentences.get(lastSentence).span());
    }

    Attribution with(List<Span> more, int first, int last) {
        List<Span> sorted = new ArrayList<>(contents);
        sorted.addAll(more);
        sorted.sort(null);
        List<Span> all = new ArrayList<>();
        for (Span span : sorted) {
            int latest = all.size() - 1;
            if (latest >= 0 && all.get(latest).overlaps(span)) {
                all.set(latest, all.get(latest).union(span));
            } else {
                all.add(span);
            }
        }
        return new Attribution(
                rule, confidence, source, cue, all, Math.min(firstSentence, first), Math.max(lastSentence, last));
    }

    /** The same words, said by another source. */
    Attribution by(Phrase other) {
        return new Attribution(rule, confidence, other, cue, contents, firstSentence, lastSentence);
    }

    /** The same source, saying other words. */
    Attribution saying(List<Span> others) {
        return new Attribution(rule, confidence, source, cue, others, firstSentence, lastSentence);
    }
}
