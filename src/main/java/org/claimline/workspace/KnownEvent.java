package org.claimline.workspace;

/**
 * Something that happened on a known day.
 *
 * @param day epoch day
 */
public record KnownEvent(long day, String name) {}
