package org.claimline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.text.Span;

/**
 * Whether the words of a statement stand in its article where they were found. An anchor is a quotation with its context,
 * the passage, and a position; where the position holds other words, the quotation is looked for and nothing is moved
 * silently.
 */
public sealed interface Anchor {
    /** Where the evidence stands now; empty where it is lost. */
    Optional<Evidence> evidence();

    /** The words stand where they were found. */
    record Exact(Evidence found) implements Anchor {
        @Override
        public Optional<Evidence> evidence() {
            return Optional.of(found);
        }
    }

    /** The words stand elsewhere. @param moved in UTF-16 code units, negative towards the beginning */
    record FoundAgain(Evidence found, int moved) implements Anchor {
        @Override
        public Optional<Evidence> evidence() {
            return Optional.of(found);
        }
    }

    /** The article has no such words any more. */
    record Lost() implements Anchor {
        @Override
        public Optional<Evidence> evidence() {
            return Optional.empty();
        }
    }

    /** Looks for the words of a statement in the text of its article. */
    static Anchor of(Statement statement, String text) {
        Evidence evidence = statement.evidence();
        String passage = statement.wording().passage();
        int start = evidence.passage().start();
        if (text.startsWith(passage, start)) {
            return new Exact(evidence);
        }
        int before = text.lastIndexOf(passage, start);
        int behind = text.indexOf(passage, start);
        if (passage.isEmpty() || before < 0 && behind < 0) {
            return new Lost();
        }
        boolean nearerBehind = before < 0 || behind >= 0 && behind - start < start - before;
        int moved = (nearerBehind ? behind : before) - start;
        return new FoundAgain(moved(evidence, moved), moved);
    }

    private static Evidence moved(Evidence evidence, int by) {
        List<Span> contents = new ArrayList<>();
        evidence.contents().forEach(span -> contents.add(moved(span, by)));
        return new Evidence(
                moved(evidence.passage(), by),
                contents,
                evidence.source().map(span -> moved(span, by)),
                evidence.cue().map(span -> moved(span, by)));
    }

    private static Span moved(Span span, int by) {
        return new Span(Math.max(0, span.start() + by), Math.max(0, span.end() + by));
    }
}
