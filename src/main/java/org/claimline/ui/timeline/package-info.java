/**
 * The timeline: where marks stand, how they gather when they are many, and how they are drawn on a canvas. Geometry is
 * pure and knows no toolkit; only painters and panes touch JavaFX. No database and no background work may enter.
 */
package org.claimline.ui.timeline;
