/**
 * What Claimline speaks of: articles, statements, speakers, positions, dates, notes and the query that selects them.
 * Plain data; may know {@code text} and nothing else of the program. Reading, deciding and storing live above.
 */
package org.claimline.model;
