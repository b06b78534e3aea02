/**
 * Files in and files out: what all the rooms within speak of and others call, a document and what became of it, a statement on
 * its way out, a file written whole or not at all, and the limits. It may call none of the rooms within; what a statement is,
 * where it is kept and who asks for it are the business of others.
 */
package org.claimline.exchange;
