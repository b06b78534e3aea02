/**
 * Files in and files out: bytes to articles, statements and notes to CSV, JSON, XLSX and such. Knows {@code model} and {@code text};
 * what a statement is, where it is kept and who asks for it are the business of others.
 */
package org.claimline.exchange;
