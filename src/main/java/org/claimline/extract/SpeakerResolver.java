package org.claimline.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extract.Resolution.Nobody;
import org.claimline.extract.Resolution.Resolved;
import org.claimline.lexicon.Countries.Meaning;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.WordClass;
import org.claimline.model.Speaker;
import org.claimline.model.SpeakerType;
import org.claimline.text.PhraseMap;
import org.claimline.text.Tokens;

/** Decides whom a source means: by name, by office, or by what the text has named before it. */
final class SpeakerResolver {
    private static final Set<String> SAYING_NOUNS = Set.of(
            "warning",
            "statement",
            "statements",
            "remarks",
            "remark",
            "words",
            "comment",
            "comments",
            "announcement",
            "threat",
            "message",
            "post",
            "speech",
            "interview",
            "address",
            "letter",
            "claim",
            "claims",
            "warnings",
            "threats");
    private static final Set<String> POLLS = Set.of("survey", "poll", "polls", "surveys");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    private final ParsedText parsed;
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;
    private final Mentions mentions;
    private final Antecedents antecedents;

    SpeakerResolver(ParsedText parsed, Lexicon lexicon, Mentions mentions, Optional<LocalDate> published) {
        this.parsed = parsed;
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.mentions = mentions;
        this.antecedents = new Antecedents(parsed, lexicon, mentions, published);
    }

    /** Resolves the source of an attribution; those before it must have been resolved, in order. */
    Resolution resolve(Attribution attribution) {
        Resolution resolution = resolve(attribution.source());
        if (resolution instanceof Resolved resolved) {
            antecedents.spoke(resolved.referent(), attribution.source());
        }
        return resolution;
    }

    private Resolution resolve(Phrase source) {
        int first = withoutDeterminer(source);
        if (source.end() - source.first() == 1 && isPronoun(source.first())) {
            return antecedents.ofPronoun(source.first());
        }
        Optional<Mention> named = namedIn(source);
        if (named.isPresent()) {
            return named(named.get(), source);
        }
        Optional<Mention> apposed = namedBehind(source);
        if (apposed.isPresent()) {
            return named(apposed.get(), source);
        }
        int head = headOf(source);
        if (POLLS.contains(tokens.word(head))) {
            return new Nobody("speaker.poll", "The result of a poll is no one's statement.");
        }
        Optional<Mention> whole = wholeMention(first, source.end());
        if (whole.isPresent()) {
            return ofMention(whole.get(), source);
        }
        return described(source, first, head);
    }

    private boolean isPronoun(int token) {
        return tags[token] == Tag.SUBJECT || tags[token] == Tag.OBJECT;
    }

    private int withoutDeterminer(Phrase source) {
        int first = source.first();
        while (first < source.end() - 1 && tags[first] == Tag.DETERMINER) {
            first++;
        }
        return first;
    }

    /** A person named in the phrase itself, not as somebody's owner nor behind "for". */
    private Optional<Mention> namedIn(Phrase source) {
        List<Mention> inside = mentions.between(source.first(), source.end());
        for (Mention mention : inside) {
            boolean last = mention.end() == source.end();
            boolean person = mention.referent().isPerson();
            if (person && last && !hangsOnPreposition(mention, source)) {
                return Optional.of(mention);
            }
        }
        Optional<Mention> before = inside.stream()
                .filter(mention -> mention.referent().isPerson()
                        && mention.end() < source.end()
                        && tags[mention.end()] == Tag.PREPOSITION
                        && !hangsOnPreposition(mention, source))
                .findFirst();
        return before.isPresent() ? before : unknownNameAtEnd(source);
    }

    private boolean hangsOnPreposition(Mention mention, Phrase source) {
        int before = mention.first() - 1;
        if (before > source.first() && tags[before] == Tag.NOUN && !grammar.is(tokens.word(before), WordClass.PERSON)) {
            return false;
        }
        boolean determined = tags[source.first()] == Tag.DETERMINER;
        for (int i = mention.first() - 1; i > source.first(); i--) {
            if (tags[i] == Tag.PREPOSITION) {
                return determined || tokens.is(i, "for") || tokens.is(i, "to");
            }
            if (tags[i] == Tag.DETERMINER) {
                return false;
            }
        }
        return false;
    }

    /** {@code Lithuanian Defence Minister Dovilė Šakalienė}: a name that no list knows. */
    private Optional<Mention> unknownNameAtEnd(Phrase source) {
        int first = source.end();
        while (first > source.first() && mentions.people().isNamePart(first - 1)) {
            first--;
        }
        int length = source.end() - first;
        boolean titled = first > source.first()
                && (grammar.is(tokens.word(first - 1), WordClass.PERSON)
                        || grammar.is(tokens.word(first - 1), WordClass.HONORIFIC)
                        || tags[first - 1] == Tag.POSSESSIVE_MARK);
        boolean person = length >= 2 && length <= 4 || length == 1 && titled;
        if (!person
                || mentions.between(first, source.end()).stream()
                        .anyMatch(m -> !m.referent().isPerson())) {
            return Optional.empty();
        }
        Mention mention = new Mention(mentions.people().unlisted(first, source.end()), first, source.end());
        return hangsOnPreposition(mention, source) ? Optional.empty() : Optional.of(mention);
    }

    /** {@code its secretary-general, Jens Stoltenberg,}: the name stands in the apposition, titles before it. */
    private Optional<Mention> namedBehind(Phrase source) {
        int from = source.end() + 1;
        boolean described = hasPersonNoun(source)
                || tags[source.first()] == Tag.DETERMINER
                || tags[source.first()] == Tag.POSSESSIVE_PRONOUN;
        if (source.apposition() <= from || !described) {
            return Optional.empty();
        }
        while (from < source.apposition()
                        && (grammar.is(tokens.word(from), WordClass.HONORIFIC) || parsed.isMark(from, "."))
                || from < source.apposition() && tokens.is(from, ".")) {
            from++;
        }
        int first = from;
        return mentions.between(from, source.apposition()).stream()
                .filter(mention ->
                        mention.first() == first && mention.referent().isPerson())
                .findFirst();
    }

    private boolean hasPersonNoun(Phrase source) {
        for (int i = source.first(); i < source.end(); i++) {
            if (grammar.is(tokens.word(i), WordClass.PERSON)) {
                return true;
            }
        }
        return false;
    }

    private Resolution named(Mention mention, Phrase source) {
        Referent referent = antecedents.enrich(mention.referent(), source);
        String role = roleOf(mention, source);
        String why = referent.person().isPresent()
                ? "\"" + parsed.words(mention.first(), mention.end()) + "\" is " + referent.name() + "."
                : "Named in the text.";
        Speaker speaker = new Speaker(referent.name(), referent.type(), referent.country(), role);
        return new Resolved(
                referent, speaker, referent.person().isPresent() ? "speaker.named" : "speaker.unlisted", why);
    }

    /** The words before the name, else the description behind it. */
    private String roleOf(Mention mention, Phrase source) {
        if (mention.first() > source.first() && mention.first() < source.end()) {
            return parsed.words(withoutDeterminer(source), mention.first()).strip();
        }
        if (mention.first() >= source.end()) {
            return parsed.words(withoutDeterminer(source), source.end());
        }
        boolean described = source.apposition() > source.end() + 1
                && source.apposition() - source.end() < 12
                && (tags[source.end() + 1].isNominal());
        return described ? parsed.words(source.end() + 1, source.apposition()).strip() : "";
    }

    private int headOf(Phrase source) {
        for (int i = source.first(); i < source.end(); i++) {
            boolean ends = tags[i] == Tag.PREPOSITION && i > source.first();
            if (ends) {
                return i - 1;
            }
        }
        return source.end() - 1;
    }

    private Optional<Mention> wholeMention(int first, int end) {
        return mentions.between(first, end).stream()
                .filter(mention -> mention.end() == end && mention.first() <= first + 1)
                .findFirst();
    }

    private Resolution ofMention(Mention mention, Phrase source) {
        Referent referent = mention.referent();
        if (referent.head().equals("outlet")) {
            return new Nobody("speaker.outlet", "An outlet that reports is not the source.");
        }
        String written = parsed.words(mention.first(), mention.end());
        String why = written.equals(referent.name())
                ? "Named in the text."
                : "\"" + written + "\" stands for " + referent.name() + ".";
        return new Resolved(
                referent,
                new Speaker(referent.name(), referent.type(), referent.country(), ""),
                referent.type() == SpeakerType.GOVERNMENT ? "speaker.government" : "speaker.body",
                why);
    }

    private Resolution described(Phrase source, int first, int head) {
        String headWord = tokens.word(head);
        boolean definite = DEFINITE.contains(tokens.word(source.first()))
                || tags[source.first()] == Tag.POSSESSIVE_PRONOUN
                || tags[source.first()] == Tag.NAME && tags[head] == Tag.NAME;
        Optional<String> country = countryIn(source);
        Optional<Referent> possessor = possessor(source);
        if (headWord.equals("government")
                || headWord.equals("leadership")
                || headWord.equals("authorities")
                || headWord.equals("administration")
                || headWord.equals("side") && country.isPresent()) {
            Optional<Resolution> government = antecedents.governmentOf(country, source);
            if (government.isPresent()) {
                return government.get();
            }
        }
        if (possessor.isPresent() && SAYING_NOUNS.contains(headWord)) {
            Referent owner = possessor.get();
            return new Resolved(
                    owner,
                    new Speaker(owner.name(), owner.type(), owner.country(), ""),
                    "speaker.noun-of-saying",
                    "\"" + parsed.words(source.first(), source.end()) + "\" is what " + owner.name() + " said.");
        }
        if (possessor.isPresent() && possessor.get().isPerson()) {
            return antecedents.ofPossessed(possessor.get(), source, head);
        }
        boolean person = grammar.is(headWord, WordClass.PERSON);
        boolean body = grammar.is(headWord, WordClass.BODY);
        if (definite && person && !isPlural(headWord)) {
            Optional<Resolution> office = antecedents.ofOffice(source, head, country);
            if (office.isPresent()) {
                return office.get();
            }
        }
        if (definite && (body || grammar.is(headWord, WordClass.BODY))) {
            Optional<Resolution> earlier = antecedents.ofBody(source, head, country);
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
        return asDescribed(source, first, headWord, country);
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s") && !word.endsWith("ss")
                || word.equals("people")
                || word.equals("men")
                || word.equals("women")
                || word.equals("police");
    }

    private Optional<String> countryIn(Phrase source) {
        for (int i = source.first(); i < source.end(); i++) {
            Optional<PhraseMap.Found<Meaning>> found = lexicon.countries().at(tokens, i, source.end());
            if (found.isPresent()) {
                return Optional.of(found.get().value().country().code());
            }
        }
        return Optional.empty();
    }

    private Optional<Referent> possessor(Phrase source) {
        for (int i = source.first(); i < source.end(); i++) {
            if (tags[i] == Tag.POSSESSIVE_MARK) {
                int mark = i;
                return mentions.between(source.first(), i).stream()
                        .filter(mention -> mention.end() == mark)
                        .map(Mention::referent)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Someone unnamed keeps the description. */
    private Resolution asDescribed(Phrase source, int first, String headWord, Optional<String> country) {
        String name = parsed.words(source.first(), source.end()).replaceAll("\\s+", " ");
        if (tokens.is(source.first(), "the")) {
            name = parsed.words(first, source.end()).replaceAll("\\s+", " ");
        }
        boolean group = isPlural(headWord) && grammar.is(headWord, WordClass.BODY);
        SpeakerType type = group ? SpeakerType.GROUP : SpeakerType.ANONYMOUS;
        String code = group
                ? ""
                : country.or(() -> countryOfNamed(source)).orElseGet(() -> antecedents.countryOfOwner(source));
        Referent referent = new Referent(name, type, code, genderOf(headWord), headWord, Optional.empty());
        return new Resolved(
                referent,
                new Speaker(name, type, code, ""),
                "speaker.described",
                "Unnamed: the words of the text are kept.");
    }

    /** {@code a spokesman for Rishi Sunak}: the country of whoever is named inside. */
    private Optional<String> countryOfNamed(Phrase source) {
        return mentions.between(source.first(), source.end()).stream()
                .map(mention -> mention.referent().country())
                .filter(code -> !code.isEmpty())
                .findFirst();
    }

    private String genderOf(String word) {
        return grammar.is(word, WordClass.FEMININE) ? "f" : grammar.is(word, WordClass.MASCULINE) ? "m" : "";
    }
}
