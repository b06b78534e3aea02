package org.claimline.extract.mention;

import java.util.Optional;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Countries.Meaning;
import org.claimline.lexicon.Countries.Naming;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.WordClass;
import org.claimline.text.PhraseMap;
import org.claimline.text.Tokens;

/** The code of the country that the title before a name, or the description behind it, tells. */
public final class CountryAround {
    private static final int LONGEST_TITLE = 14;
    private static final int LONGEST_DESCRIPTION = 14;

    private final ParsedText parsed;
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;

    public CountryAround(ParsedText parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
    }

    /** Of the name from {@code first} up to {@code behind}; empty where no words around it tell. */
    Optional<String> name(int first, int behind) {
        return before(first).or(() -> behind(behind));
    }

    /** {@code Russia's ambassador in Rome, | Alexei Paramonov}. */
    private Optional<String> before(int name) {
        int floor = Math.max(parsed.sentenceAt(name).firstToken(), name - LONGEST_TITLE);
        int from = name;
        int behindComma = name;
        boolean titled = false;
        boolean apposed = false;
        while (from > floor) {
            int at = from - 1;
            boolean comma = !apposed && parsed.isMark(at, ",") && isHonorific(from, name);
            if (!comma && !isInTitle(at, floor)) {
                break;
            }
            if (comma && titled) {
                // "of a Ukraine force, | ministry spokesman Jaan Tamm": what stands in front of the comma describes
                // nobody
                titled = false;
                behindComma = from;
            }
            apposed |= comma;
            titled |= grammar.is(tokens, at, WordClass.PERSON)
                    || grammar.is(tokens, at, WordClass.HONORIFIC)
                    || tags[at] == Tag.POSSESSIVE_MARK && at == name - 1;
            from = at;
            if (tags[at] == Tag.DETERMINER && !governs(at - 1, floor)) {
                break;
            }
        }
        return titled ? firstIn(from, name) : firstIn(behindComma, name);
    }

    private boolean isHonorific(int from, int name) {
        for (int i = from; i < name; i++) {
            if (!grammar.is(tokens, i, WordClass.HONORIFIC) && tags[i] != Tag.NAME) {
                return false;
            }
        }
        return true;
    }

    private boolean isInTitle(int token, int floor) {
        return tags[token].isNominal() || governs(token, floor);
    }

    private boolean governs(int token, int floor) {
        return token > floor
                && (tokens.is(token, "of")
                        || tokens.is(token, "for")
                        || tokens.is(token, "to")
                        || tokens.is(token, "in")
                        || tokens.is(token, "at"));
    }

    /** {@code Leonid Kulik | , a retired colonel of the Russian army}; {@code Hannes Wutscher | (SPÖ)}. */
    private Optional<String> behind(int behind) {
        int end = behind;
        int sentenceEnd = behind == 0 ? 0 : parsed.sentenceAt(behind - 1).endToken();
        if (behind + 1 >= sentenceEnd) {
            return Optional.empty();
        }
        boolean described = parsed.isMark(behind, ",") || parsed.isMark(behind, "(");
        boolean belongs = tokens.is(behind, "of") || tokens.is(behind, "from");
        if (!described && !belongs) {
            return Optional.empty();
        }
        int ceiling = Math.min(sentenceEnd, behind + LONGEST_DESCRIPTION);
        boolean clause = tags[behind + 1] == Tag.SUBORDINATOR;
        end++;
        while (end < ceiling && tags[end] != Tag.MARK && (clause || !tags[end].isFinite())) {
            end++;
        }
        return firstIn(behind + 1, end);
    }

    /** The first country, or party or body of one, in a stretch; a place inside a relative clause tells nothing. */
    public Optional<String> firstIn(int first, int end) {
        boolean clause = false;
        int at = first;
        while (at < end) {
            clause |= tokens.is(at, "who") || tokens.is(at, "which") || tokens.is(at, "whose");
            Optional<PhraseMap.Found<Meaning>> country = lexicon.countries().at(tokens, at, end);
            Optional<String> code = codeAt(country, at, end);
            boolean passedBy = clause
                            && at > first
                            && tags[at - 1] == Tag.PREPOSITION
                            && country.isPresent()
                            && isPlace(country.get())
                    || code.isPresent() && isOrganisation(code.get()) && isFormer(first, at)
                    || country.isPresent() && isPost(at, first, country.get());
            if (code.isPresent() && !passedBy) {
                return code;
            }
            at = country.map(PhraseMap.Found::end).orElse(at + 1);
        }
        return Optional.empty();
    }

    /** Of the country, party or body whose name stands last in a stretch. */
    public Optional<String> lastIn(int first, int end) {
        Optional<String> last = Optional.empty();
        for (int at = first; at < end; at++) {
            Optional<String> code = codeAt(lexicon.countries().at(tokens, at, end), at, end);
            last = code.isPresent() ? code : last;
        }
        return last;
    }

    private Optional<String> codeAt(Optional<PhraseMap.Found<Meaning>> country, int at, int end) {
        return country.map(found -> found.value().country().code())
                .or(() -> lexicon.speakers()
                        .bodyAt(tokens, at, end)
                        .filter(found -> lexicon.names()
                                        .countriesOfHome(tokens.word(found.end() - 1))
                                        .size()
                                < 2)
                        .map(found -> found.value().country()))
                .filter(code -> !code.isEmpty());
    }

    private boolean isPlace(PhraseMap.Found<Meaning> found) {
        return found.value().naming() == Naming.NAME
                && (found.end() >= tokens.size() || tags[found.end()] != Tag.POSSESSIVE_MARK);
    }

    /** {@code ambassador in | Madrid}, {@code commissioner for relations with | Poland}: where or with whom one deals for others. */
    private boolean isPost(int at, int first, PhraseMap.Found<Meaning> found) {
        if (at - 2 > first && tokens.is(at - 1, "the")) {
            return isPost(at - 1, first, found);
        }
        if (at - 1 <= first || found.value().naming() == Naming.ADJECTIVE) {
            return false;
        }
        if (tokens.is(at - 1, "with")) {
            return true;
        }
        boolean where = tokens.is(at - 1, "in") || tokens.is(at - 1, "to");
        return where && lexicon.offices().isPosted(tokens.word(at - 2));
    }

    private boolean isOrganisation(String code) {
        return lexicon.countries()
                .byCode(code)
                .filter(country -> country.kind().equals("organisation"))
                .isPresent();
    }

    /** {@code a former UN official} speaks for the United Nations no more. */
    private boolean isFormer(int first, int at) {
        for (int i = first; i < at; i++) {
            if (lexicon.offices().isFormer(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }
}
