/**
 * Statements and notes as rows, and rows as CSV, JSON, XLSX and Markdown. A new column is a line in {@code StatementFields}, a
 * new format a writer and a line in {@code ExportFormat}. Which statements go out is asked elsewhere; no database may enter.
 */
package org.claimline.exchange.export;
