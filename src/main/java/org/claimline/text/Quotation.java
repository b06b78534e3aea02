package org.claimline.text;

/**
 * A stretch in quotation marks that stands in no other.
 *
 * @param outer with its marks; to the end of the paragraph where the closing one is missing
 * @param inner without them
 */
public record Quotation(Span outer, Span inner) {}
