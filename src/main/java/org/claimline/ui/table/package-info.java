/**
 * What is shown and how it stands in the table: the query with its rows, their order, the selected one, the entries in full as they come
 * into view, and the columns. Knows parts and words; filters, timeline and statement read from here, and none may enter.
 */
package org.claimline.ui.table;
