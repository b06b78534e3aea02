/**
 * The terminal: thin commands that orchestrate {@code workspace}, {@code extract} and {@code exchange}. Results go to the
 * standard output, everything else to the standard error. No JavaFX and no SQL may enter.
 */
package org.claimline.cli;
