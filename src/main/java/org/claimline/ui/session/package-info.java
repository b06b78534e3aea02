/**
 * One open store: its models wired to share one selection, and the windows that open beside the main one over it: the speaker's
 * card, the notebook, the backups. The main window's own frame and menu may not enter.
 */
package org.claimline.ui.session;
