/**
 * What comes in: files, folders, archives, web addresses, pasted text, watched folders, colleagues' bundles, the seeds of a first
 * start. Hands articles to {@code article} and bundles to the desk that shares; reads no format itself.
 */
package org.claimline.workspace.inbox;
