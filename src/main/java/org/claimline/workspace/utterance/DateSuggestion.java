package org.claimline.workspace.utterance;

import org.claimline.model.StatementDate;

/** A better date for a statement, from another report of the same utterance. @param reason a sentence for people */
public record DateSuggestion(String statementId, StatementDate date, String fromStatement, String reason) {}
