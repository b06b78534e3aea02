package org.claimline.ui.filter;

/**
 * A condition that holds now.
 *
 * @param words  what it asks
 * @param remove takes it back
 */
public record FilterChip(String words, Runnable remove) {}
