/**
 * Deciding and setting right: the review with undo, differences and what was passed over, and the form for a correction. Knows
 * table; neither the pane that shows a statement nor the commands that call may enter.
 */
package org.claimline.ui.review;
