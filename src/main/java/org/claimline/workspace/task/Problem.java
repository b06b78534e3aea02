package org.claimline.workspace.task;

/**
 * Something in the input that could not be used.
 *
 * @param file its name
 * @param why  a sentence for people
 */
public record Problem(String file, String why) {}
