package org.claimline.workspace.inbox;

/**
 * An article that ships with the program, as the file it is.
 *
 * @param name  the file's name
 * @param bytes not copied, must not be changed
 */
public record Seed(String name, byte[] bytes) {}
