/**
 * One database file as a whole: opened, brought up to date, backed up, checked, compared, restored. Hands out the tables
 * of the rooms below. The numbered steps of the schema lie beside it; nothing else creates or alters a table.
 */
package org.claimline.store;
