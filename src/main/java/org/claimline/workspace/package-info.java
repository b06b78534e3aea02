/**
 * One open database and what a person does with it, a desk for each kind of work: decide, group, annotate, set speakers right,
 * share. The only room that windows and the terminal talk to, with the rooms in it; no pane, no picocli and no SQL may enter.
 */
package org.claimline.workspace;
