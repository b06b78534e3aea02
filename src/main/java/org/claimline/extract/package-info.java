/**
 * From an article to the statements in it. Pure functions over {@code lexicon}, {@code model} and {@code text}: no files,
 * no database, no clock. {@link org.claimline.extract.StatementExtractor} tells the story; each chapter has a room of its
 * own, and other parts of the program see none of these.
 */
package org.claimline.extract;
