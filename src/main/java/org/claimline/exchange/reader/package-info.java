/**
 * From a document to its articles: what kind it is, in which encoding, and a reader for each kind, as text, page, feed, JSON,
 * table and mail. A new format is one more reader. Where documents come from is the business of {@code intake}.
 */
package org.claimline.exchange.reader;
