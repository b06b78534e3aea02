/**
 * What the program knows of language and of the world, read from JSON: verbs, speakers, countries, topics, positions,
 * date phrases. Knows {@code model} and {@code text}; decides nothing about an article.
 */
package org.claimline.lexicon;
