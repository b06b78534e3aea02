package org.claimline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Named sets of words and phrases that patterns refer to as {@code <name>}. A member may itself be {@code <other>}.
 * Immutable; words are in folded form ({@link Tokens#fold}).
 */
public final class WordClasses {
    private final Map<String, PhraseSet> sets;

    private WordClasses(Map<String, PhraseSet> sets) {
        this.sets = sets;
    }

    /**
     * @param members for each class its words and phrases, as written
     * @throws IllegalArgumentException where a class refers to one that is not there, or to itself
     */
    public static WordClasses of(Map<String, ? extends Iterable<String>> members) {
        Map<String, PhraseSet> sets = new HashMap<>();
        for (String name : new TreeMap<>(members).keySet()) {
            Set<String> flat = new TreeSet<>();
            collect(name, members, flat, new ArrayList<>());
            sets.put(name, PhraseSet.of(flat));
        }
        return new WordClasses(sets);
    }

    private static void collect(
            String name, Map<String, ? extends Iterable<String>> members, Set<String> into, List<String> path) {
        if (path.contains(name) || !members.containsKey(name)) {
            throw new IllegalArgumentException(
                    path.contains(name) ? "class <" + name + "> holds itself" : "no class <" + name + ">");
        }
        path.add(name);
        for (String member : members.get(name)) {
            if (member.startsWith("<") && member.endsWith(">")) {
                collect(member.substring(1, member.length() - 1), members, into, path);
            } else {
                into.add(member);
            }
        }
        path.remove(path.size() - 1);
    }

    /** @throws IllegalArgumentException where there is no such class */
    public PhraseSet get(String name) {
        PhraseSet set = sets.get(name);
        if (set == null) {
            throw new IllegalArgumentException("no class <" + name + ">");
        }
        return set;
    }

    public Set<String> names() {
        return sets.keySet();
    }
}
