/**
 * Which position a statement takes: what rules read in its words, weighed against trained weights of all its words and of
 * who speaks, and judged by what the speaker can decide.
 */
package org.claimline.extract.position;
