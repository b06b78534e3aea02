/**
 * The text of a PDF, with patience and within limits. PDFBox lives here and nowhere else; no font of the machine may enter.
 */
package org.claimline.exchange.pdf;
