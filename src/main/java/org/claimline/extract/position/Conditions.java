package org.claimline.extract.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Countries.Meaning;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.Topic.Subject;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.PhraseMap;
import org.claimline.text.Tokens;

/** Reads what binds a position, and whose forces are meant. */
public final class Conditions {
    private static final Set<String> OPENING =
            Set.of("after", "once", "if", "when", "provided", "unless", "until", "following", "without");
    private static final Set<String> BINDING = Set.of(
            "ceasefire",
            "cease-fire",
            "truce",
            "peace",
            "armistice",
            "agreement",
            "war",
            "fighting",
            "hostilities",
            "mandate",
            "guns",
            "deal",
            "settlement",
            "backing",
            "consent",
            "conflict",
            "asked",
            "asks",
            "necessary",
            "needed",
            "requested",
            "guarantees",
            "conditions",
            "resolution",
            "vote",
            "parliament",
            "americans",
            "backstop");
    private static final int LONGEST = 16;

    private final ParsedText parsed;
    private final Lexicon lexicon;
    private final Tokens tokens;

    public Conditions(ParsedText parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.lexicon = lexicon;
        this.tokens = parsed.tokens();
    }

    /** As written, {@code after a ceasefire}; empty where nothing binds. */
    public String condition(List<int[]> said) {
        for (int[] range : said) {
            for (int i = range[0]; i < range[1]; i++) {
                boolean opens = OPENING.contains(tokens.word(i))
                        || tokens.is(i, "in") && tokens.is(i + 1, "the") && tokens.is(i + 2, "event")
                        || tokens.is(i, "under") && tokens.is(i + 2, "mandate")
                        || tokens.is(i, "under") && tokens.is(i + 3, "mandate");
                int end = opens ? clauseEnd(i, range[1]) : i;
                if (end > i && binds(i, end)) {
                    return parsed.words(i, end);
                }
            }
        }
        return "";
    }

    private int clauseEnd(int from, int to) {
        int end = from + 1;
        while (end < to && end - from < LONGEST && parsed.tags()[end] != Tag.MARK) {
            end++;
        }
        return end;
    }

    private boolean binds(int from, int end) {
        for (int i = from; i < end; i++) {
            if (BINDING.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Codes of the countries that stand right before the forces, or behind "from". */
    public List<String> troopsOf(List<int[]> said) {
        Set<String> codes = new TreeSet<>();
        for (int[] range : said) {
            for (Match<Subject> match : lexicon.topic().subjects().matches(tokens, range[0], range[1])) {
                if (match.owner() == Subject.FORCES) {
                    addCountries(Math.max(range[0], match.first() - 5), match.end(), codes);
                }
            }
        }
        codes.remove("RU");
        codes.remove("UA");
        return List.copyOf(codes);
    }

    private void addCountries(int from, int to, Set<String> codes) {
        for (int i = from; i < to; i++) {
            Optional<PhraseMap.Found<Meaning>> found = lexicon.countries().at(tokens, i, to);
            if (found.isPresent() && found.get().end() < to) {
                codes.add(found.get().value().country().code());
            }
        }
    }
}
