/**
 * Statements and notes as JSON-LD: claims of schema.org, evidence and notes as Web Annotations. Whether a claim is true is
 * nowhere told, nothing is fetched, and columns of tables may not enter.
 */
package org.claimline.exchange.linked;
