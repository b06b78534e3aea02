/** What the window says: its texts and how it writes dates. No node and no pane may enter. */
package org.claimline.ui.words;
