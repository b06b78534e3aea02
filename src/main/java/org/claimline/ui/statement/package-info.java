/**
 * The right side: the statement that is read, with facts, notes, history, its article and the other reports of its utterance. Knows
 * review and table; the session is handed in as its models, and no session may enter.
 */
package org.claimline.ui.statement;
