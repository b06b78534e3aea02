/**
 * What the window says and how it reads what is typed: its texts, fields, acts and differences in words, tags and days. No node
 * and no pane may enter.
 */
package org.claimline.ui.words;
