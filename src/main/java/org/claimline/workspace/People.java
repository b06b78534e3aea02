package org.claimline.workspace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.StatementEntry;
import org.claimline.model.StatementQuery;
import org.claimline.store.Store;
import org.claimline.workspace.index.Selection;

/** Who speaks: cards, and what a person sets right about speakers, over what the lexicon knows. */
public final class People {
    private final Workspace workspace;
    private final Store store;
    private final Clock clock;

    People(Workspace workspace, Store store, Clock clock) {
        this.workspace = workspace;
        this.store = store;
        this.clock = clock;
    }

    /** The card of a speaker, empty of statements where the name is not known. */
    public SpeakerCard card(String name) {
        List<StatementEntry> statements = new ArrayList<>();
        workspace.forEach(StatementQuery.ALL.withSpeakers(Set.of(name)), entry -> {
            if (entry.review() != Review.REJECTED) {
                statements.add(entry);
            }
        });
        return new SpeakerCard(
                name,
                WorkspaceException.answered(() -> store.speakerLines().aliases(name)),
                byFrequency(statements, entry -> entry.statement().speaker().country()),
                byFrequency(statements, entry -> entry.statement().speaker().role()),
                List.copyOf(statements),
                shifts(told(name, statements)));
    }

    private static List<String> byFrequency(List<StatementEntry> statements, Function<StatementEntry, String> value) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        statements.stream().map(value).filter(one -> !one.isEmpty()).forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** One report of each utterance: that another outlet reads it otherwise is no change of mind. */
    private List<StatementEntry> told(String name, List<StatementEntry> statements) {
        Selection all = workspace.select(StatementQuery.ALL.withSpeakers(Set.of(name)));
        Set<String> tellers = Arrays.stream(all.rows())
                .filter(row -> all.index().teller(row) == row)
                .mapToObj(all.index()::statementId)
                .collect(Collectors.toSet());
        return statements.stream()
                .filter(entry -> tellers.contains(entry.statement().id()))
                .toList();
    }

    /** Unclear positions and undated statements tell of no change. */
    private static List<SpeakerCard.Shift> shifts(List<StatementEntry> statements) {
        List<SpeakerCard.Shift> shifts = new ArrayList<>();
        StatementEntry before = null;
        for (StatementEntry entry : statements) {
            if (entry.statement().position().equals(Position.UNCLEAR)
                    || !entry.statement().dating().date().isKnown()) {
                continue;
            }
            if (before != null && !says(before).equals(says(entry))) {
                shifts.add(new SpeakerCard.Shift(before, entry));
            }
            before = entry;
        }
        return shifts;
    }

    private static List<String> says(StatementEntry entry) {
        return List.of(
                entry.statement().position().label(),
                entry.statement().condition().strip().toLowerCase(Locale.ROOT));
    }

    /** Codes of all countries and organisations that one may speak for, by English name. */
    public List<String> countries() {
        return workspace.world().countryCodes();
    }

    /** Lets a name mean a speaker: an alias, or two speakers merged. Every statement follows. */
    public void merge(String name, String into) {
        workspace.changing(() -> {
            store.speakerLines().merge(name, into, clock.instant());
            return null;
        });
    }

    /** Sets right for whom a speaker speaks; every statement follows. @param country a code */
    public void setCountry(String name, String country) {
        workspace.changing(() -> {
            store.speakerLines().setCountry(name, country, clock.instant());
            return null;
        });
    }

    /** Takes back what was set right about a name. */
    public void remove(String name) {
        workspace.changing(() -> {
            store.speakerLines().remove(name, clock.instant());
            return null;
        });
    }
}
