package org.claimline.workspace.filter;

/**
 * One value of a facet.
 *
 * @param value as the query writes it (a name, a code, a label); empty for statements that have none
 * @param count how many statements choosing it would show, all other conditions kept
 */
public record FacetCount(String value, int count) {}
