/**
 * The ways in and out as a person asks for them: import, export, bundles and the conflicts they bring, each with model, commands and
 * dialogs. Formats are the business of the workspace and of exchange below it; no pane of the main window may enter.
 */
package org.claimline.ui.exchange;
