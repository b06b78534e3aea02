/**
 * Where documents come from: files, folders, archives, the standard input, and one page of the web when a person asks for it.
 * Nothing is unpacked to the disk. What a document says is the business of {@code reader}.
 */
package org.claimline.exchange.intake;
