/**
 * Work handed on as lines of JSON and merged from them, and what is kept where both sides hold otherwise. What a line says is
 * checked before it is believed; no file is opened here, and neither side may lose anything.
 */
package org.claimline.store.bundle;
