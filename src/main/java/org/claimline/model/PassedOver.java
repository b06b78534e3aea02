package org.claimline.model;

import org.claimline.text.Span;

/**
 * A place that was considered and left, so that nothing is dropped silently.
 *
 * @param passage UTF-16 offsets into the article's text
 * @param source  the source as written; empty where none was found
 * @param rule    id of the rule that left it
 * @param why     a sentence for people
 */
public record PassedOver(Span passage, String source, String rule, String why) {}
