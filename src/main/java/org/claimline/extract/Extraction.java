package org.claimline.extract;

import java.util.List;
import org.claimline.model.PassedOver;
import org.claimline.model.Statement;

/**
 * What was found in an article, both in the order of the text.
 *
 * @param passedOver places that were considered and left, each with its reason
 */
public record Extraction(List<Statement> statements, List<PassedOver> passedOver) {
    public Extraction {
        statements = List.copyOf(statements);
        passedOver = List.copyOf(passedOver);
    }
}
