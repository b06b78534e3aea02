/**
 * Articles and the statements in them: as the program read them, and what was decided, set right and added by a person, which
 * no new extraction may touch. Other people's work enters through {@code bundle}.
 */
package org.claimline.store.statement;
