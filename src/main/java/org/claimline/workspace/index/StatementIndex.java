package org.claimline.workspace.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.store.sqlite.Exactness;
import org.claimline.store.sqlite.StatementId;

/**
 * All statements in columns, held in memory: what lists, timeline and facets are made of. Immutable, safe to share
 * between threads; a change gives a new one.
 *
 * <p>Rows stand in order of date (the earliest known day, then the latest; undated ones last), then of the article's
 * name, then of the place in its text. Days are epoch days, see {@link java.time.LocalDate#ofEpochDay}. Names are coded:
 * {@code speakers().get(speaker(row))}.
 */
public final class StatementIndex {
    /** {@link #earliest} of a date that is open towards the past, or unknown. */
    public static final int OPEN_START = Integer.MIN_VALUE;

    /** {@link #latest} of a date that is open towards the future, or unknown. */
    public static final int OPEN_END = Integer.MAX_VALUE;

    /** {@link #published} where it is not known. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    private static final byte UNDATED = Exactness.UNDATED.code();
    private static final byte UNCERTAIN = Exactness.UNCERTAIN.code();
    private static final byte DAY = Exactness.DAY.code();

    private final Columns columns;
    private final Annotations annotations;
    private final ReportGroups groups;

    StatementIndex(Columns columns, Annotations annotations) {
        this(columns, annotations, ReportGroups.NONE);
    }

    private StatementIndex(Columns columns, Annotations annotations, ReportGroups groups) {
        this.columns = columns;
        this.annotations = annotations;
        this.groups = groups;
    }

    public Columns columns() {
        return columns;
    }

    public Annotations annotations() {
        return annotations;
    }

    public StatementIndex with(Annotations changed) {
        return new StatementIndex(columns, changed, groups.anew(columns, changed));
    }

    /** @param found see {@code UtteranceSearch.find} */
    public StatementIndex withReports(List<int[]> found) {
        return new StatementIndex(columns, annotations, ReportGroups.of(found, columns, annotations));
    }

    /** Whether both hold the same statements, whatever was decided or noted since. */
    public boolean hasStatementsOf(StatementIndex other) {
        return columns == other.columns;
    }

    /** Which rows report the same utterance, as far as that was looked for. */
    public ReportGroups groups() {
        return groups;
    }

    /** Of the reports of a row's utterance the one that tells it best: the first whose date is one certain day, else the first. */
    public int teller(int row) {
        int[] reports = groups.reports(row);
        return Arrays.stream(reports).filter(this::isExactDay).findFirst().orElse(reports[0]);
    }

    public int size() {
        return columns.size();
    }

    /** The statement's id as a number; {@link #statementId} writes it in 16 hexadecimal digits. */
    public long id(int row) {
        return columns.ids()[row];
    }

    public String statementId(int row) {
        return StatementId.of(id(row));
    }

    /** The row of a statement; empty where there is none of that id. One pass over all ids, about 1 ms for a million. */
    public OptionalInt row(String statementId) {
        if (!StatementId.isOne(statementId)) {
            return OptionalInt.empty();
        }
        long id = StatementId.bits(statementId);
        return IntStream.range(0, size()).filter(row -> id(row) == id).findFirst();
    }

    /** The rows of many statements, ascending; ids that are not here are left out. */
    public IntStream rows(Collection<String> statementIds) {
        long[] sought =
                statementIds.stream().mapToLong(StatementId::bits).sorted().toArray();
        return IntStream.range(0, size()).filter(row -> Arrays.binarySearch(sought, id(row)) >= 0);
    }

    /** First day that it may have been said, or {@link #OPEN_START}. */
    public int earliest(int row) {
        return columns.earliest()[row];
    }

    /** Last day that it may have been said, or {@link #OPEN_END}. */
    public int latest(int row) {
        return columns.latest()[row];
    }

    public boolean isUndated(int row) {
        return columns.exactness()[row] == UNDATED;
    }

    /** Whether the date was worked out with doubt. */
    public boolean isUncertain(int row) {
        return columns.exactness()[row] == UNCERTAIN;
    }

    /** Whether the date is one day, without doubt. */
    public boolean isExactDay(int row) {
        return columns.exactness()[row] == DAY;
    }

    /** First day that the article may have been published, or {@link #NO_DAY}. */
    public int published(int row) {
        return columns.published()[article(row)];
    }

    /** Code of the article; rows with the same code come from the same article. */
    public int article(int row) {
        return columns.articles()[row];
    }

    /** Code of the canonical name, in {@link #speakers()}. */
    public int speaker(int row) {
        return columns.speakers()[row];
    }

    /** Code in {@link #countries()}. */
    public int country(int row) {
        return columns.countries()[row];
    }

    /** Code in {@link #positions()}. */
    public int position(int row) {
        return columns.positions()[row];
    }

    /** Code in {@link #outlets()}. */
    public int outlet(int row) {
        return columns.outlets()[article(row)];
    }

    public Review review(int row) {
        return annotations.review(row);
    }

    public boolean hasNotes(int row) {
        return annotations.hasNotes(row);
    }

    /** The tags of all notes of a statement, by name. */
    public List<String> tags(int row) {
        return annotations.tags(row);
    }

    /** Canonical names, sorted, in the order of their codes. Some may no longer occur. */
    public List<String> speakers() {
        return columns.speakerNames();
    }

    /** Codes of countries and organisations, sorted; one of them may be empty. */
    public List<String> countries() {
        return columns.countryCodes();
    }

    /** Sorted by label. */
    public List<Position> positions() {
        return columns.positionLabels();
    }

    /** Sorted; one of them may be empty. */
    public List<String> outlets() {
        return columns.outletNames();
    }

    /** Every tag in use, by name. */
    public List<String> tags() {
        return annotations.tags();
    }
}
