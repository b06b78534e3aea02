/**
 * The timeline as geometry and as a drawing: where marks stand, how they gather when they are many, and what is painted with
 * any pen, on a canvas, in an SVG file or in a picture. Knows the index of the workspace; no toolkit, no database and no file
 * may enter.
 */
package org.claimline.timeline;
