/**
 * What is asked of all statements at once: columns for the index in memory, words to search in, sayings to compare. Reads
 * by covering indexes, never a wide row; what was decided and by whom is no business of this room.
 */
package org.claimline.store.index;
