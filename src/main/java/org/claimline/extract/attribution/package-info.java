/**
 * Who says what, by which cue: one class for each construction in which news attributes words to a source, and what finds
 * the source, the cue and the ends of the content. Whether it is on the topic does not matter here.
 */
package org.claimline.extract.attribution;
