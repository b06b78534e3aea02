package org.claimline.extract;

/** A place where an article names a {@link Referent}: tokens from {@code first} up to {@code end}. */
record Mention(Referent referent, int first, int end) {}
