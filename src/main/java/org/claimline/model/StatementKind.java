package org.claimline.model;

/** How much of the content stands in quotation marks: all, part, none (terms of the PARC corpus). */
public enum StatementKind {
    DIRECT,
    MIXED,
    INDIRECT
}
