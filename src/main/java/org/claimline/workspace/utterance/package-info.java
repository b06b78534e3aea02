/**
 * Which statements report the same utterance: what is compared, how alike it is, and how it is joined. Writes nothing but what it
 * found; what a person joins or parts comes from the desk above.
 */
package org.claimline.workspace.utterance;
