package org.claimline.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.text.Tokens;

/**
 * Whether an article gives somebody, whom no list knows, a say over soldiers: by the words beside the name. A minister has
 * one; an opposition leader, a professor or a parish priest has none. Who is named without any such word is believed to.
 */
final class Standing {
    /** Tokens on either side of a name that may tell what somebody is. */
    private static final int REACH = 9;

    /** Mentions looked at, from the first on. */
    private static final int MENTIONS = 4;

    private final Tokens tokens;
    private final Set<String> withPower;
    private final Set<String> withoutPower;
    private final Map<String, Boolean> known = new HashMap<>();

    Standing(Tokens tokens, List<String> withPower, List<String> withoutPower) {
        this.tokens = tokens;
        this.withPower = Set.copyOf(withPower);
        this.withoutPower = Set.copyOf(withoutPower);
    }

    /** @param head folded, the last word of the name */
    boolean hasPower(String head) {
        return known.computeIfAbsent(head, this::read);
    }

    private boolean read(String head) {
        int left = MENTIONS;
        for (int i = 0; i < tokens.size() && left > 0; i++) {
            if (tokens.word(i).equals(head)) {
                left--;
                if (holdsAny(withPower, i)) {
                    return true;
                }
                if (holdsAny(withoutPower, i)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean holdsAny(Set<String> words, int name) {
        for (int i = Math.max(0, name - REACH); i < Math.min(tokens.size(), name + REACH); i++) {
            if (words.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }
}
