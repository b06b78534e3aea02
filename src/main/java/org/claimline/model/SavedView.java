package org.claimline.model;

import java.util.Map;

/**
 * What an analyst looked at and wants to look at again.
 *
 * @param name  her own, one of a kind in its store
 * @param query what was asked
 * @param look  how the window showed it, in its own words, as {@code lanes} is {@code speaker}
 */
public record SavedView(String name, StatementQuery query, Map<String, String> look) {
    public SavedView {
        look = Map.copyOf(look);
    }
}
