/**
 * Geometry of text: spans, offsets, sentences, tokens, quotation marks, phrase matching. No politics, no files:
 * what words mean is the business of {@code lexicon} and {@code extract}. All offsets are UTF-16 code units.
 */
package org.claimline.text;
