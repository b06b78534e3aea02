package org.claimline.model;

import java.util.Optional;

/**
 * A decided statement that the program now reads otherwise than when it was decided.
 *
 * @param seen   as the program read it when it was decided
 * @param latest as it reads it now; empty where it no longer finds it
 */
public record Difference(String statementId, Statement seen, Optional<Statement> latest) {}
