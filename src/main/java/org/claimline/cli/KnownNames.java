package org.claimline.cli;

import java.util.Collection;
import java.util.List;
import org.claimline.model.StatementEntry;
import org.claimline.workspace.index.StatementIndex;

/** The names that filters can mean. */
record KnownNames(List<String> speakers, List<String> outlets, List<String> tags) {
    static final KnownNames NONE = new KnownNames(List.of(), List.of(), List.of());

    static KnownNames of(StatementIndex index) {
        return new KnownNames(index.speakers(), index.outlets(), index.tags());
    }

    static KnownNames of(Collection<StatementEntry> fresh) {
        return new KnownNames(
                fresh.stream()
                        .map(entry -> entry.statement().speaker().name())
                        .distinct()
                        .toList(),
                fresh.stream().map(entry -> entry.article().outlet()).distinct().toList(),
                List.of());
    }
}
