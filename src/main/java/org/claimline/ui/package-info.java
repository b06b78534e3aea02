/**
 * The window itself: the app, its frame and menu, what it remembers between runs, its theme with the style sheets and texts, and
 * the commands that span its rooms. Stands above all rooms of the window; none of them may know it. No SQL may enter, and no
 * files but the window's own state.
 */
package org.claimline.ui;
