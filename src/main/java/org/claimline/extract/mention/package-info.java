/**
 * Who is named where: people, bodies, governments and offices, those the lexicon lists and those it has never heard of.
 * What they say, and whom a pronoun means, is decided elsewhere.
 */
package org.claimline.extract.mention;
