/**
 * What goes out: statements and notes in every format, pictures and bundles, a page at a time, to a file that is whole or not
 * there. Window and terminal both export by this. Changes nothing that a person made; how a format is written is told in {@code exchange}.
 */
package org.claimline.workspace.export;
