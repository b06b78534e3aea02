/**
 * An article cut into words with their kinds, and the phrases of which its sentences are made: who stands before a verb,
 * where a name ends. Grammar alone; who somebody is, and what was said, is not known here.
 */
package org.claimline.extract.parse;
