package org.claimline.model;

import java.util.List;
import java.util.Optional;
import org.claimline.text.Span;

/**
 * Where in the article a statement stands. All spans are UTF-16 offsets into {@link Article#text()}.
 *
 * @param passage  the whole sentence or sentences that hold source, cue and content
 * @param contents what is said, in the order of the text; never empty
 * @param source   who says it, as written; empty where the sentence carries on an earlier one
 * @param cue      the word that attributes, as {@code said}; empty for a transcript's label or a run-on quotation
 */
public record Evidence(Span passage, List<Span> contents, Optional<Span> source, Optional<Span> cue) {
    public Evidence {
        contents = List.copyOf(contents);
    }
}
