package org.claimline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.text.Span;

/** The words of an attribution in which its position is looked for, as token ranges: first, and behind the last. */
public final class SaidWords {
    private final ParsedText parsed;
    private final Map<Integer, List<Attribution>> bySentence;

    public SaidWords(ParsedText parsed, List<Attribution> all) {
        this.parsed = parsed;
        this.bySentence = all.stream().collect(Collectors.groupingBy(Attribution::firstSentence));
    }

    /** The cue and the contents. */
    public List<int[]> of(Attribution attribution) {
        List<int[]> ranges = new ArrayList<>();
        for (Span content : attribution.contents()) {
            ranges.add(new int[] {parsed.firstToken(content), parsed.endToken(content)});
        }
        attribution.cue().ifPresent(cue -> joinCue(cue, ranges));
        return ranges;
    }

    /**
     * The passage without the source, up to where others are quoted: where the content itself takes no side, the words around
     * it may.
     */
    public List<int[]> around(Attribution attribution) {
        int first = parsed.sentences().get(attribution.firstSentence()).firstToken();
        int end = parsed.sentences().get(attribution.lastSentence()).endToken();
        Phrase source = attribution.source();
        for (int s = attribution.firstSentence(); s <= attribution.lastSentence(); s++) {
            for (Attribution other : bySentence.getOrDefault(s, List.of())) {
                int at = other.source().first();
                if (at > source.first()) {
                    end = Math.min(end, at);
                } else if (at < source.first() && other.lastSentence() >= attribution.firstSentence()) {
                    first = Math.max(first, Math.min(source.first(), endOf(other)));
                }
            }
        }
        boolean inside = first <= source.first() && source.end() <= end;
        return inside
                ? List.of(new int[] {first, source.first()}, new int[] {
                    Math.min(end, Math.max(source.end(), source.apposition())), end
                })
                : List.of(new int[] {first, Math.max(first, end)});
    }

    private int endOf(Attribution attribution) {
        int end = attribution.cue().map(Cue::end).orElse(attribution.source().end());
        for (Span content : attribution.contents()) {
            end = Math.max(end, parsed.endToken(content));
        }
        return end;
    }

    /** A cue right before a content is read together with it: {@code will not | send troops}. */
    private void joinCue(Cue cue, List<int[]> ranges) {
        int from = cue.first();
        while (from > 0
                && (parsed.tags()[from - 1] == Tag.ADVERB
                        || parsed.tags()[from - 1] == Tag.AUXILIARY
                        || parsed.tags()[from - 1] == Tag.MODAL)) {
            from--;
        }
        for (int[] range : ranges) {
            if (range[0] >= cue.end() && range[0] - cue.end() <= 1
                    || range[0] <= cue.first() && cue.first() < range[1]) {
                range[0] = Math.min(range[0], from);
                return;
            }
        }
        ranges.add(new int[] {from, cue.end()});
    }
}
