package org.claimline.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                Optional<Boolean> told = nearest(i);
                if (told.isPresent()) {
                    return told.get();
                }
            }
        }
        return true;
    }

    /** What the nearest of the words tells that stand beside a name. */
    private Optional<Boolean> nearest(int name) {
        for (int away = 1; away <= REACH; away++) {
            for (int i : new int[] {name - away, name + away}) {
                if (i >= 0 && i < tokens.size() && withPower.contains(tokens.word(i))) {
                    return Optional.of(true);
                }
                if (i >= 0 && i < tokens.size() && withoutPower.contains(tokens.word(i))) {
                    return Optional.of(false);
                }
            }
        }
        return Optional.empty();
    }
}
