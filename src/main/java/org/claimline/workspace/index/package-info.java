/**
 * All statements in columns, held in memory, with what was decided and noted: rows, their order, their groups. Immutable; a
 * change gives a new one. Asks the store once, when it is loaded; which rows a query selects is the business of {@code filter}.
 */
package org.claimline.workspace.index;
