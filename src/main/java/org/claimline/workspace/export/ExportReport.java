package org.claimline.workspace.export;

/**
 * What became of an export.
 *
 * @param rows      how many statements or notes were written
 * @param cancelled whether a person stopped it; a file is then as it was before
 */
public record ExportReport(int rows, boolean cancelled) {}
