package org.claimline.extract.speaker;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.mention.Mention;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.mention.Referent;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.extract.speaker.Resolution.Nobody;
import org.claimline.extract.speaker.Resolution.Resolved;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.Person;
import org.claimline.model.Speaker;
import org.claimline.model.SpeakerType;
import org.claimline.text.Tokens;

/** Decides whom a source means: by name, by office, or by what the text has named before it. */
public final class SpeakerResolver {
    private static final Set<String> POLLS = Set.of("survey", "poll", "polls", "surveys");

    private final ParsedText parsed;
    private final Tokens tokens;
    private final Tag[] tags;
    private final Mentions mentions;
    private final Salience salience;
    private final SourceCountry countries;
    private final Pronouns pronouns;
    private final NamedSources names;
    private final DescribedSources descriptions;
    private final DescribedSubjects subjects;

    public SpeakerResolver(ParsedText parsed, Lexicon lexicon, Mentions mentions, Optional<LocalDate> published) {
        this.parsed = parsed;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.mentions = mentions;
        this.salience = new Salience(parsed, mentions, lexicon.grammar());
        HomeCountry home = new HomeCountry(parsed, lexicon.countries(), salience);
        this.countries = new SourceCountry(parsed, lexicon, mentions, home, salience);
        this.pronouns = new Pronouns(parsed, salience);
        this.names = new NamedSources(parsed, lexicon.grammar(), mentions);
        this.subjects = new DescribedSubjects(parsed, lexicon.grammar(), lexicon.offices(), mentions);
        this.descriptions = new DescribedSources(parsed, lexicon, mentions, salience, countries, published);
    }

    /** Resolves the source of an attribution; those before it must have been resolved, in order. */
    public Resolution resolve(Attribution attribution) {
        salience.lookForWhoSays(attribution);
        Resolution resolution = resolve(attribution.source());
        if (resolution instanceof Resolved resolved) {
            salience.spoke(resolved.referent(), attribution.source());
        }
        return resolution;
    }

    /** The source by the words of the text, whoever or whatever it is. */
    public Resolved asWritten(Phrase source) {
        String words = parsed.words(withoutDeterminer(source), source.end()).replaceAll("\\s+", " ");
        Referent referent = new Referent(words, SpeakerType.ANONYMOUS, "", "", "", Optional.empty());
        return Resolved.of(referent, "speaker.as-written", "The words of the text are kept.");
    }

    private Resolution resolve(Phrase source) {
        if (tags[source.first()].isPronoun() || tags[source.first()] == Tag.POSSESSIVE_PRONOUN) {
            readSubjects(source.first());
        }
        if (source.end() - source.first() == 1 && isPronoun(source.first())) {
            return withCountry(pronouns.referent(source.first()), source);
        }
        Optional<Mention> person = names.person(source);
        if (person.isPresent()) {
            return named(person.get(), source);
        }
        int head = headOf(source);
        if (POLLS.contains(tokens.word(head))) {
            return new Nobody("speaker.poll", "The result of a poll is no one's statement.");
        }
        int first = withoutDeterminer(source);
        return descriptions
                .compatriot(source, first)
                .or(() -> wholeMention(first, source.end()).map(this::ofMention))
                .orElseGet(() -> descriptions.referent(source, first, head));
    }

    private Resolution withCountry(Resolution resolution, Phrase source) {
        boolean open = resolution instanceof Resolved resolved
                && resolved.referent().isPerson()
                && resolved.referent().country().isEmpty();
        return open ? placed((Resolved) resolution, source) : resolution;
    }

    private Resolution placed(Resolved resolved, Phrase source) {
        return Resolved.of(withCountry(resolved.referent(), source), resolved.rule(), resolved.why());
    }

    /** Takes note of whom the descriptions before a pronoun mean. */
    private void readSubjects(int token) {
        for (Phrase subject : subjects.newBefore(token)) {
            int first = withoutDeterminer(subject);
            if (descriptions.referent(subject, first, headOf(subject)) instanceof Resolved resolved) {
                salience.isSubject(resolved.referent(), subject);
            }
        }
    }

    private boolean isPronoun(int token) {
        return tags[token] == Tag.SUBJECT || tags[token] == Tag.OBJECT || tags[token] == Tag.POSSESSIVE_PRONOUN;
    }

    private int withoutDeterminer(Phrase source) {
        int first = source.first();
        while (first < source.end() - 1 && tags[first] == Tag.DETERMINER) {
            first++;
        }
        return first;
    }

    private Resolution named(Mention mention, Phrase source) {
        Referent referent = withCountry(mention.referent(), source);
        String role = roleOf(mention, source);
        String why = referent.person().isPresent()
                ? "\"" + parsed.words(mention.first(), mention.end()) + "\" is " + referent.name() + "."
                : "Named in the text.";
        Speaker speaker = new Speaker(referent.name(), referent.type(), referent.country(), role);
        return new Resolved(
                referent, speaker, referent.person().isPresent() ? "speaker.named" : "speaker.unlisted", why);
    }

    /** A person's country where the list does not tell it: from the words around the name. */
    private Referent withCountry(Referent referent, Phrase source) {
        Referent known = salience.asSpoken(referent);
        if (known.country().isEmpty()) {
            return known.of(countries.ofPerson(source, referent));
        }
        Optional<String> own = referent.person()
                .map(Person::country)
                .filter(code -> countries.in(source).filter(code::equals).isPresent());
        return own.map(known::of).orElse(known);
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

    private Resolution ofMention(Mention mention) {
        Referent referent = mention.referent();
        if (referent.head().equals("outlet")) {
            return new Nobody("speaker.outlet", "An outlet that reports is not the source.");
        }
        String written = parsed.words(mention.first(), mention.end());
        String why = written.equals(referent.name())
                ? "Named in the text."
                : "\"" + written + "\" stands for " + referent.name() + ".";
        return Resolved.of(
                referent, referent.type() == SpeakerType.GOVERNMENT ? "speaker.government" : "speaker.body", why);
    }
}
