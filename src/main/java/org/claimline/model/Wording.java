package org.claimline.model;

/**
 * The words of a statement, lifted from the article so that a list needs no article text.
 *
 * @param quote   the content; parts that the cue divides are joined by " … "
 * @param passage the whole sentence or sentences
 * @param source  the source as written, empty where there is none
 * @param cue     the cue as written, empty where there is none
 */
public record Wording(String quote, String passage, String source, String cue) {}
