/**
 * Which statements a query selects, and how often each value occurs among them; the same query in words. Works on the index;
 * of the store it asks for words only, and nothing may be changed here.
 */
package org.claimline.workspace.filter;
