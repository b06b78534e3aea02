package org.claimline.extract.position;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.text.Tokens;

/**
 * Whether an article gives somebody, whom no list knows, a say over soldiers: by the words beside the name. A minister has
 * one; an opposition leader, a professor or a parish priest has none, nor has somebody of whom no more is told than the age.
 * Who is named without any such word is believed to.
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

    Standing(Tokens tokens, Set<String> withPower, Set<String> withoutPower) {
        this.tokens = tokens;
        this.withPower = withPower;
        this.withoutPower = withoutPower;
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
                if (isAged(i)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** {@code Anu Kask, 52,}: the press gives the age of private persons. */
    private boolean isAged(int name) {
        return name + 3 < tokens.size()
                && tokens.is(name + 1, ",")
                && tokens.isNumber(name + 2)
                && tokens.word(name + 2).length() == 2
                && tokens.is(name + 3, ",");
    }

    /** What the nearest of the words tells that stand beside a name. */
    private Optional<Boolean> nearest(int name) {
        for (int away = 1; away <= REACH; away++) {
            Optional<Boolean> before = at(name - away);
            Optional<Boolean> told = before.isPresent() ? before : at(name + away);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    private Optional<Boolean> at(int token) {
        if (token < 0 || token >= tokens.size()) {
            return Optional.empty();
        }
        String word = tokens.word(token);
        boolean power = withPower.contains(word);
        return power || withoutPower.contains(word) ? Optional.of(power) : Optional.empty();
    }
}
