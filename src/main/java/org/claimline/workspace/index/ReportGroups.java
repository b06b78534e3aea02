package org.claimline.workspace.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimline.model.Review;

/**
 * Which rows of an index report the same utterance. Only utterances with several reports take room; rejected statements
 * report nothing and stand alone. Immutable.
 */
public final class ReportGroups {
    public static final ReportGroups NONE = new ReportGroups(List.of(), new int[0], new int[0][]);

    private final List<int[]> found;
    private final int[] groupOf;
    private final int[][] groups;

    private ReportGroups(List<int[]> found, int[] groupOf, int[][] groups) {
        this.found = found;
        this.groupOf = groupOf;
        this.groups = groups;
    }

    /** @param found numbers of statements, the first report first; those that are no rows are left out */
    static ReportGroups of(List<int[]> found, Columns columns, Annotations annotations) {
        if (found.isEmpty()) {
            return NONE;
        }
        int[] groupOf = new int[columns.size()];
        Arrays.fill(groupOf, -1);
        List<int[]> groups = new ArrayList<>(found.size());
        for (int[] numbers : found) {
            int[] rows = Arrays.stream(numbers)
                    .map(columns::row)
                    .filter(row -> row >= 0 && annotations.review(row) != Review.REJECTED)
                    .toArray();
            if (rows.length > 1) {
                for (int row : rows) {
                    groupOf[row] = groups.size();
                }
                groups.add(rows);
            }
        }
        return new ReportGroups(found, groupOf, groups.toArray(int[][]::new));
    }

    public ReportGroups anew(Columns columns, Annotations annotations) {
        return of(found, columns, annotations);
    }

    /** Whether every statement is the only report of its utterance. */
    public boolean isEmpty() {
        return groups.length == 0;
    }

    /** The utterances that have several reports: rows, the first report first. Must not be changed. */
    public List<int[]> several() {
        return List.of(groups);
    }

    /** The reports of the utterance that a row reports, itself among them, the first report first. */
    public int[] reports(int row) {
        return isAlone(row) ? new int[] {row} : groups[groupOf[row]];
    }

    /** How many reports the utterance of a row has. */
    public int count(int row) {
        return isAlone(row) ? 1 : groups[groupOf[row]].length;
    }

    boolean isAlone(int row) {
        return groupOf.length == 0 || groupOf[row] < 0;
    }

    /** How many utterances those rows report. */
    public int utterances(int... rows) {
        if (isEmpty()) {
            return rows.length;
        }
        boolean[] counted = new boolean[groups.length];
        int utterances = 0;
        for (int row : rows) {
            int group = groupOf[row];
            if (group < 0 || !counted[group]) {
                utterances++;
            }
            if (group >= 0) {
                counted[group] = true;
            }
        }
        return utterances;
    }
}
