package org.claimline.store.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.claimline.model.Conflict;
import org.claimline.store.act.Acts;

/** One kind of thing on which two sides may hold different things. */
interface ConflictKind {
    Conflict.Kind kind();

    /** Both sides in words. */
    record Sides(String mine, String theirs, Optional<Instant> mineAt, Optional<Instant> theirsAt) {}

    /** Empty where both now hold the same, or there is nothing left to hold it of. */
    Optional<Sides> compare(String subject, JsonNode theirs);

    /** Holds from now on what the other side holds. */
    void take(Acts.Pen pen, String subject, JsonNode theirs);

    /** Looks at what a bundle has. @throws IllegalArgumentException where it is not as it must be */
    JsonNode checked(String subject, BundleLine conflict);
}
