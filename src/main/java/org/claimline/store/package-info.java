/**
 * SQLite: articles, statements, decisions, notes and history, with plain SQL beside the mapping of its row. Knows
 * {@code model} and {@code text}; reading files, extracting and filtering live elsewhere.
 */
package org.claimline.store;
