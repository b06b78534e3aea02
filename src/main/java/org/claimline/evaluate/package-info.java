/**
 * How good the extractor is: what it found against what people read in the same articles, counted and told apart. Knows
 * {@code model} and {@code text} only; who reads and extracts the articles is no business of this room.
 */
package org.claimline.evaluate;
