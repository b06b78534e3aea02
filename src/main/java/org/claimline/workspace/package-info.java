/**
 * One open database and what a person does with it: take articles in, read, filter, decide, annotate. The only room that
 * windows and the terminal talk to; no pane, no picocli and no SQL may enter.
 */
package org.claimline.workspace;
