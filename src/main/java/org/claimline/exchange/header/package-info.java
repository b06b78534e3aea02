/**
 * The first and last lines of an article: title, byline, dateline and date of publication, told apart from the body. A new
 * style of header line, or of date, is a class here. Takes text and gives facts; no file and no format may enter.
 */
package org.claimline.exchange.header;
