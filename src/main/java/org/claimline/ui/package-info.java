/**
 * The window: panes over presentation models. A model imports {@code javafx.beans} and {@code javafx.collections} only and
 * is tested without a toolkit; a pane builds nodes and binds them. No SQL, no files but the window's own state.
 */
package org.claimline.ui;
