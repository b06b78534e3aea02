/**
 * SQLite itself: a connection spoken to in plain SQL, what it refuses in words for a person, and how an id, a word, a list or a
 * kind of date stands in a column. Knows no table of Claimline's but the dictionaries it is asked for.
 */
package org.claimline.store.sqlite;
