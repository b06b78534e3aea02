package org.claimline.workspace.article;

/**
 * What became of setting articles right.
 *
 * @param articles   how many were other than asked for, and are so now
 * @param statements how many statements of theirs were dated anew or otherwise found again
 */
public record RepairReport(int articles, int statements) {}
