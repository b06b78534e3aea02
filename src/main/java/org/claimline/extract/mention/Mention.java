package org.claimline.extract.mention;

/** A place where an article names a {@link Referent}: tokens from {@code first} up to {@code end}. */
public record Mention(Referent referent, int first, int end) {}
