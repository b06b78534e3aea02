/**
 * Whom a source means: a name, an office, a description, "the ministry", "he", and the country that the speaker speaks for.
 */
package org.claimline.extract.speaker;
