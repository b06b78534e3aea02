/**
 * The timeline: its look, moves and painters, and the pane with lanes, arrangement and hover card. Geometry is pure and knows no
 * toolkit; only painters and panes touch JavaFX. Reads entries from table; no filter, no database and no background work may enter.
 */
package org.claimline.ui.timeline;
