/**
 * From an article to the statements in it. Pure functions over {@code lexicon}, {@code model} and {@code text}: no files,
 * no database, no clock.
 */
package org.claimline.extract;
