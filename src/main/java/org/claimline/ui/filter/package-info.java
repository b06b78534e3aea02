/**
 * The left side: facets, search, days, the chips and the legend that filter by a click, and views that keep filters and look under a
 * name. Knows table and timeline; what is decided or said of a statement may not enter.
 */
package org.claimline.ui.filter;
