/**
 * Work that takes long: how far it is, how fast, how it is stopped, and what in the input could not be used. Knows nothing of
 * articles, statements or databases.
 */
package org.claimline.workspace.task;
