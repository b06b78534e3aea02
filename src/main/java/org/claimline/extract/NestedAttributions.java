package org.claimline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/** Settles attributions of one sentence that lie inside of each other: each saying is one speaker's, once. */
final class NestedAttributions {
    private final ParsedText parsed;
    private final Tokens tokens;
    private final Tag[] tags;

    NestedAttributions(ParsedText parsed) {
        this.parsed = parsed;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
    }

    /**
     * Those that remain when what is said inside of what someone else says is the other's statement.
     *
     * @param dropped takes what another speaker is reported to say
     */
    List<Attribution> settled(List<Attribution> found, Consumer<Attribution> dropped) {
        List<Attribution> kept = new ArrayList<>(found);
        for (Attribution outer : found) {
            for (Attribution inner : found) {
                if (outer != inner && kept.contains(outer) && kept.contains(inner) && covers(outer, inner)) {
                    settle(outer, inner, kept, dropped);
                }
            }
        }
        return kept;
    }

    private void settle(Attribution outer, Attribution inner, List<Attribution> kept, Consumer<Attribution> dropped) {
        if (covers(inner, outer) && cueStart(inner) > cueStart(outer)) {
            // the content stands before the later cue: "Kyiv expects units, an official said"
            kept.remove(outer);
        } else if (isCoordinate(inner)) {
            kept.set(kept.indexOf(outer), cut(outer, inner));
        } else {
            kept.remove(inner);
            if (inner.source().first() != outer.source().first()) {
                dropped.accept(inner);
            }
        }
    }

    /** Whether the cue of one stands in what another says. */
    boolean covers(Attribution outer, Attribution inner) {
        int at = cueStart(inner);
        return outer.contents().stream().anyMatch(content -> content.contains(at));
    }

    /** UTF-16 offset of the cue, else of the source. */
    int cueStart(Attribution attribution) {
        return tokens.start(
                attribution.cue().map(Cue::first).orElse(attribution.source().first()));
    }

    /** A clause of its own behind ", and", ", while" or a semicolon. */
    private boolean isCoordinate(Attribution inner) {
        int before = inner.source().first() - 1;
        while (before > 0 && (tags[before] == Tag.ADVERB || parsed.isDate()[before])) {
            before--;
        }
        if (before <= 0 || tags[inner.source().first()] == Tag.SUBJECT) {
            return false;
        }
        return parsed.isMark(before, ";") || isContrast(before) || isJoined(before);
    }

    private boolean isContrast(int token) {
        return switch (tokens.word(token)) {
            case "while", "whereas", "although", "but" -> parsed.isMark(token - 1, ",");
            default -> false;
        };
    }

    private boolean isJoined(int token) {
        return tags[token] == Tag.CONJUNCTION && (parsed.isMark(token - 1, ",") || parsed.isQuotationMark(token - 1));
    }

    /** The outer one up to where the inner one begins. */
    private Attribution cut(Attribution outer, Attribution inner) {
        int limit = tokens.end(inner.source().first() - 1);
        List<Span> shorter = new ArrayList<>();
        for (Span content : outer.contents()) {
            if (content.end() <= limit) {
                shorter.add(content);
            } else if (content.start() < limit) {
                shorter.add(new Span(content.start(), limit));
            }
        }
        return shorter.isEmpty() ? outer : outer.saying(shorter);
    }

    /** Several cues of one source in one sentence are one statement, under the firmest cue. */
    static List<Attribution> oneEach(List<Attribution> found) {
        List<Attribution> merged = new ArrayList<>();
        for (Attribution attribution : found) {
            Optional<Attribution> same = merged.stream()
                    .filter(other ->
                            other.source().first() == attribution.source().first())
                    .findFirst();
            if (same.isEmpty()) {
                merged.add(attribution);
            } else {
                Attribution firm = attribution.confidence() > same.get().confidence() ? attribution : same.get();
                Attribution other = firm == attribution ? same.get() : attribution;
                merged.set(
                        merged.indexOf(same.get()),
                        firm.with(other.contents(), other.firstSentence(), other.lastSentence()));
            }
        }
        return merged;
    }
}
