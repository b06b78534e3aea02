package org.claimline.workspace.filter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.claimline.model.Note;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementEntry;
import org.claimline.model.StatementQuery;
import org.claimline.model.TimelineClock;

/**
 * Tells whether a statement that lies in no database is one that a query selects, by the same rules as
 * {@code Workspace.select}.
 */
public final class StatementMatcher implements Predicate<StatementEntry> {
    private final StatementQuery query;
    private final WordMatcher words;

    public StatementMatcher(StatementQuery query) {
        this.query = query;
        this.words = WordMatcher.of(query.text());
    }

    @Override
    public boolean test(StatementEntry entry) {
        return any(query.speakers(), entry.statement().speaker().name())
                && any(query.countries(), entry.statement().speaker().country())
                && any(query.positions(), entry.statement().position())
                && any(query.outlets(), entry.article().outlet())
                && any(query.reviews(), entry.review())
                && isTagged(entry.notes())
                && isInTime(entry)
                && words.allIn(texts(entry));
    }

    private static <T> boolean any(Set<T> chosen, T value) {
        return chosen.isEmpty() || chosen.contains(value);
    }

    private boolean isTagged(Collection<Note> notes) {
        return query.tags().isEmpty()
                || notes.stream().flatMap(note -> note.tags().stream()).anyMatch(query.tags()::contains);
    }

    private boolean isInTime(StatementEntry entry) {
        if (!query.asksForDays()) {
            return true;
        }
        return query.clock() == TimelineClock.SAID
                ? mayLieInTime(entry.statement().dating().date())
                : entry.article().published().earliest().filter(this::isInTime).isPresent();
    }

    private boolean isInTime(LocalDate day) {
        return !day.isBefore(query.from().orElse(LocalDate.MIN))
                && !day.isAfter(query.to().orElse(LocalDate.MAX));
    }

    private boolean mayLieInTime(StatementDate date) {
        LocalDate earliest = date.earliest().orElse(LocalDate.MIN);
        LocalDate latest = date.latest().orElse(LocalDate.MAX);
        return date.isKnown()
                && !latest.isBefore(query.from().orElse(LocalDate.MIN))
                && !earliest.isAfter(query.to().orElse(LocalDate.MAX));
    }

    private static List<String> texts(StatementEntry entry) {
        String notes = String.join("\n", entry.notes().stream().map(Note::text).toList());
        return List.of(entry.statement().wording().passage(), entry.article().title(), notes);
    }
}
