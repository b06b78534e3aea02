/**
 * The report: statements and their timeline as one HTML page that loads nothing, for people who have no Claimline. The page
 * itself lies beside this package as a template, a style sheet and a script; here is what fills it. No toolkit may enter.
 */
package org.claimline.report;
