package org.claimline.ui.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimline.model.DateWords;
import org.claimline.model.StatementQuery;
import org.claimline.ui.table.StatementsModel;
import org.claimline.ui.words.Texts;

/** The filters: what is asked for, what could be, and how to take it back. */
public final class FilterModel {
    private final StatementsModel statements;
    private final Map<Facet, FacetModel> facets = new EnumMap<>(Facet.class);
    private final ObservableList<FilterChip> chips = FXCollections.observableArrayList();
    private final BooleanBinding active;

    /** @param countryName English name of a country code */
    public FilterModel(StatementsModel statements, UnaryOperator<String> countryName) {
        this.statements = statements;
        for (Facet facet : Facet.values()) {
            facets.put(facet, new FacetModel(facet, statements, countryName));
        }
        statements.queryProperty().addListener((property, old, now) -> chips.setAll(chips(now)));
        active = Bindings.isNotEmpty(chips);
    }

    public FacetModel facet(Facet facet) {
        return facets.get(facet);
    }

    /** One for each condition that holds now. */
    public ObservableList<FilterChip> chips() {
        return chips;
    }

    public BooleanBinding activeProperty() {
        return active;
    }

    public void search(String words) {
        String trimmed = words.strip();
        if (!trimmed.equals(statements.query().text())) {
            statements.show(statements.query().withText(trimmed));
        }
    }

    /** Only statements that may have been made in these days; a reversed range is turned round. */
    public void between(Optional<LocalDate> from, Optional<LocalDate> to) {
        boolean reversed = from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
        StatementQuery wanted = reversed
                ? statements.query().withDates(to, from)
                : statements.query().withDates(from, to);
        if (!wanted.equals(statements.query())) {
            statements.show(wanted);
        }
    }

    /** The clock stays: it is how the timeline looks, too. */
    public void clear() {
        statements.show(StatementQuery.ALL.withClock(statements.query().clock()));
    }

    private List<FilterChip> chips(StatementQuery query) {
        List<FilterChip> found = new ArrayList<>();
        if (!query.text().isEmpty()) {
            found.add(new FilterChip(Texts.text("chip.text", query.text()), () -> search("")));
        }
        query.from()
                .ifPresent(day -> found.add(new FilterChip(
                        Texts.text("chip.from." + query.clock().label(), DateWords.of(day)),
                        () -> between(Optional.empty(), statements.query().to()))));
        query.to()
                .ifPresent(day -> found.add(new FilterChip(
                        Texts.text("chip.to." + query.clock().label(), DateWords.of(day)),
                        () -> between(statements.query().from(), Optional.empty()))));
        for (FacetModel facet : facets.values()) {
            facet.facet().chosen(query).stream()
                    .sorted()
                    .forEach(value -> found.add(new FilterChip(facet.title(value), () -> facet.toggle(value))));
        }
        return found;
    }
}
