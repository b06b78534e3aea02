package org.claimline.ui.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimline.model.Position;
import org.claimline.ui.table.StatementsModel;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.filter.FacetCount;

/** One facet: its values with their counts, the most frequent first, a few of them until more are asked for. */
public final class FacetModel {
    private static final int FEW = 7;
    private static final int MANY = 200;

    private final Facet facet;
    private final StatementsModel statements;
    private final UnaryOperator<String> countryName;
    private final ObservableList<FacetValue> values = FXCollections.observableArrayList();
    private final BooleanProperty expanded = new SimpleBooleanProperty();
    private final StringProperty wanted = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();

    /**
     * A value to tick.
     *
     * @param share of the facet's largest count, 0 to 1
     */
    public record FacetValue(String value, String title, int count, double share, boolean isChosen) {}

    FacetModel(Facet facet, StatementsModel statements, UnaryOperator<String> countryName) {
        this.facet = facet;
        this.statements = statements;
        this.countryName = countryName;
        statements.shownProperty().addListener((property, old, now) -> update());
        statements.queryProperty().addListener((property, old, now) -> update());
        expanded.addListener((property, old, now) -> update());
        wanted.addListener((property, old, now) -> update());
    }

    public Facet facet() {
        return facet;
    }

    public ObservableList<FacetValue> values() {
        return values;
    }

    /** Whether all values are listed and not the first few only. */
    public BooleanProperty expandedProperty() {
        return expanded;
    }

    /** Lists only values whose title holds this. */
    public StringProperty wantedProperty() {
        return wanted;
    }

    /** How many values there are. */
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    public boolean hasMore() {
        return total.get() > FEW;
    }

    public void toggle(String value) {
        Set<String> chosen = new HashSet<>(facet.chosen(statements.query()));
        if (!chosen.remove(value)) {
            chosen.add(value);
        }
        statements.show(facet.with(statements.query(), chosen));
    }

    /** What people call a value. */
    public String title(String value) {
        if (value.isEmpty()) {
            return Texts.text("facet." + facet.label() + ".none");
        }
        return switch (facet) {
            case POSITION -> new Position(value).words();
            case COUNTRY -> countryName.apply(value);
            default -> value;
        };
    }

    private void update() {
        Set<String> chosen = facet.chosen(statements.query());
        List<FacetCount> counts = ordered(facet.counts(statements.shown().facets()));
        int most = counts.stream().mapToInt(FacetCount::count).max().orElse(1);
        String sought = wanted.get().strip().toLowerCase(Locale.ROOT);
        int room = expanded.get() ? MANY : FEW;
        List<FacetValue> listed = new ArrayList<>();
        for (FacetCount count : counts) {
            boolean isChosen = chosen.contains(count.value());
            String title = title(count.value());
            if (isChosen || room > 0 && title.toLowerCase(Locale.ROOT).contains(sought)) {
                listed.add(new FacetValue(
                        count.value(), title, count.count(), (double) count.count() / Math.max(1, most), isChosen));
                room--;
            }
        }
        total.set(counts.size());
        if (!values.equals(listed)) {
            values.setAll(listed);
        }
    }

    /** Positions keep the order of their scale, so that they stand still. */
    private List<FacetCount> ordered(List<FacetCount> counts) {
        if (facet != Facet.POSITION) {
            return counts;
        }
        List<FacetCount> scaled = new ArrayList<>(counts);
        scaled.sort(java.util.Comparator.comparingInt(count -> {
            int place = Position.SCALE.indexOf(new Position(count.value()));
            return place < 0 ? Integer.MAX_VALUE : place;
        }));
        return scaled;
    }
}
