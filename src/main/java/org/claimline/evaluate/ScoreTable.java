package org.claimline.evaluate;

import java.util.List;

/**
 * Figures told apart by one field, for people.
 *
 * @param headings of the columns
 * @param rows     as many cells each as there are headings
 */
public record ScoreTable(List<String> headings, List<List<String>> rows) {}
