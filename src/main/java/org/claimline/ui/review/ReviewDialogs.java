package org.claimline.ui.review;

import java.util.List;
import java.util.Optional;
import org.claimline.model.PassedOver;

/** What the review desk asks, and the lists that it shows. */
public interface ReviewDialogs {
    /** Asks before many are touched. @param yes what the button says that does it */
    boolean confirm(String question, String yes);

    /** Lets one of the candidates be taken in. @param text of the article that they stand in */
    Optional<PassedOver> choose(List<PassedOver> candidates, String text);

    /** Shows what a new extraction reads otherwise, to take or to leave. */
    void differences(ReviewModel review);
}
