/**
 * A person's work as one file for a colleague: written entry by entry, looked through wholly before anything is taken from it.
 * Knows names, sizes and digests; what the lines in it mean and where they are kept may not enter.
 */
package org.claimline.exchange.bundle;
