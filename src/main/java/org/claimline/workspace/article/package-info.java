/**
 * How articles get in and stay right: prepared on all cores, written on one thread, recognised as versions or copies, extracted
 * again, set right, compared. Where their bytes come from is the business of {@code inbox}.
 */
package org.claimline.workspace.article;
