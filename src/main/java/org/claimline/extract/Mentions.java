package org.claimline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.lexicon.Body;
import org.claimline.lexicon.Countries.Meaning;
import org.claimline.lexicon.Countries.Naming;
import org.claimline.lexicon.Country;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.Person;
import org.claimline.lexicon.VerbGroup;
import org.claimline.lexicon.WordClass;
import org.claimline.model.SpeakerType;
import org.claimline.text.PhraseMap;
import org.claimline.text.Tokens;

/** Every person, body and country that an article names, in the order of the text. */
final class Mentions {
    /** Parts of an office's title that are written with a capital. */
    private static final Set<String> PORTFOLIOS = Set.of(
            "foreign",
            "defence",
            "defense",
            "interior",
            "finance",
            "economy",
            "justice",
            "energy",
            "health",
            "security",
            "armed",
            "forces",
            "state",
            "national",
            "first",
            "vice",
            "deputy",
            "european",
            "affairs",
            "trade",
            "home",
            "development",
            "transport",
            "culture",
            "prime",
            "armed-forces",
            "europe",
            "council",
            "ministry",
            "office",
            "opposition",
            "nationals",
            "house",
            "senate",
            "party",
            "commission",
            "kremlin",
            "government",
            "embassy",
            "army",
            "navy",
            "staff",
            "joint",
            "chiefs",
            "of",
            "the",
            "and",
            "for",
            "to",
            "president-elect");

    private static final Set<String> OUTLET_NOUNS = Set.of(
            "newspaper",
            "paper",
            "magazine",
            "broadcaster",
            "channel",
            "website",
            "outlet",
            "media",
            "press",
            "tabloid",
            "daily",
            "weekly",
            "portal",
            "newswire");

    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "von", "der", "den", "da", "di", "la", "le", "bin", "al", "del", "dos", "du", "ten", "ter");

    private final ParsedText parsed;
    private final Lexicon lexicon;
    private final Optional<LocalDate> published;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;
    private final List<Mention> all = new ArrayList<>();
    private final Map<String, Referent> named = new LinkedHashMap<>();
    private final Map<String, Referent> unknownByFamily = new HashMap<>();

    Mentions(ParsedText parsed, Lexicon lexicon, Optional<LocalDate> published) {
        this.parsed = parsed;
        this.lexicon = lexicon;
        this.published = published;
        this.grammar = lexicon.grammar();
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        read();
    }

    List<Mention> all() {
        return all;
    }

    /** The mentions that lie between two tokens. */
    List<Mention> between(int first, int end) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).first() < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Mention> inside = new ArrayList<>();
        for (int i = low; i < all.size() && all.get(i).first() < end; i++) {
            if (all.get(i).end() <= end) {
                inside.add(all.get(i));
            }
        }
        return inside;
    }

    /** Whether a phrase is the name of an outlet, or a noun for one. */
    boolean isOutlet(Phrase phrase) {
        String last = tokens.word(phrase.end() - 1);
        if (OUTLET_NOUNS.contains(last)) {
            return true;
        }
        List<Mention> inside = between(phrase.first(), phrase.end());
        return !inside.isEmpty()
                && inside.stream().allMatch(mention -> mention.referent().head().equals("outlet"))
                && inside.get(inside.size() - 1).end() == phrase.end();
    }

    private void read() {
        int at = 0;
        while (at < tokens.size()) {
            Optional<Mention> mention = tokens.isCapitalised(at)
                            || tokens.isNumber(at)
                            || tokens.word(at).startsWith("al-")
                            || tokens.word(at).startsWith("el-")
                    ? mentionAt(at)
                    : Optional.empty();
            mention.ifPresent(this::add);
            at = mention.map(Mention::end).orElse(at + 1);
        }
    }

    private void add(Mention mention) {
        all.add(mention);
        named.putIfAbsent(mention.referent().name(), mention.referent());
    }

    private Optional<Mention> mentionAt(int at) {
        int end = parsed.sentenceAt(at).endToken();
        Optional<PhraseMap.Found<Person>> person = lexicon.speakers().personAt(tokens, at, end);
        if (person.isPresent()) {
            return Optional.of(
                    new Mention(known(person.get().value()), at, person.get().end()));
        }
        Optional<PhraseMap.Found<Boolean>> outlet = lexicon.speakers().outletAt(tokens, at, end);
        Optional<PhraseMap.Found<Body>> body = lexicon.speakers().bodyAt(tokens, at, end);
        if (body.isPresent()) {
            return Optional.of(
                    new Mention(of(body.get().value()), at, body.get().end()));
        }
        if (outlet.isPresent()) {
            Referent reporter = new Referent(
                    parsed.words(at, outlet.get().end()), SpeakerType.ORGANISATION, "", "", "outlet", Optional.empty());
            return Optional.of(new Mention(reporter, at, outlet.get().end()));
        }
        Optional<Mention> ministry = ministryAt(at, end);
        if (ministry.isPresent()) {
            return ministry;
        }
        Optional<Mention> named = personAt(at, end);
        if (named.isPresent()) {
            return named;
        }
        return lexicon.countries()
                .at(tokens, at, end)
                .filter(found -> found.value().naming() != Naming.ADJECTIVE)
                .map(found -> new Mention(of(found.value()), at, found.end()));
    }

    Referent known(Person person) {
        String family =
                person.families().isEmpty() ? person.name() : person.families().get(0);
        return new Referent(
                person.name(),
                SpeakerType.PERSON,
                speaksFor(person),
                person.gender(),
                Tokens.fold(family),
                Optional.of(person),
                namesSpokenFor(person));
    }

    /** The organisation that a person serves on the day, else the person's country. */
    private String speaksFor(Person person) {
        return person.offices().stream()
                .filter(office -> !office.from().isEmpty() && office.isHeldOn(published))
                .map(Person.Office::of)
                .filter(of -> lexicon.countries()
                        .byCode(of)
                        .map(country -> country.kind().equals("organisation"))
                        .orElse(false))
                .findFirst()
                .orElse(person.country());
    }

    /** {@code Kremlin} is Russia's seat: its spokesman speaks for Russia, too. */
    private List<String> namesSpokenFor(Person person) {
        List<String> names = new ArrayList<>();
        for (Person.Office office : person.offices()) {
            if (!office.body().isEmpty()) {
                names.add(office.body());
                Tokens body = Tokens.of(office.body());
                lexicon.countries()
                        .at(body, 0, body.size())
                        .filter(found -> found.value().naming() == Naming.SEAT)
                        .ifPresent(found -> names.add(found.value().country().name()));
            }
        }
        return names;
    }

    private static Referent of(Body body) {
        String[] words = Tokens.fold(body.name()).split(" ");
        String head = body.name().startsWith("Office of") ? "office" : words[words.length - 1];
        return new Referent(body.name(), body.speakerType(), body.country(), "", head, Optional.empty());
    }

    static Referent of(Meaning meaning) {
        Country country = meaning.country();
        boolean organisation = country.kind().equals("organisation");
        SpeakerType type = organisation ? SpeakerType.ORGANISATION : SpeakerType.GOVERNMENT;
        return new Referent(
                country.name(), type, country.code(), "", organisation ? "alliance" : "country", Optional.empty());
    }

    /** {@code Turkish Defence Ministry}, {@code Lithuania's Ministry of Defence}: by pattern, for every country. */
    private Optional<Mention> ministryAt(int at, int end) {
        Optional<PhraseMap.Found<Meaning>> country = lexicon.countries().at(tokens, at, end);
        int next = country.map(PhraseMap.Found::end).orElse(at);
        if (country.isPresent() && next < end && tags[next] == Tag.POSSESSIVE_MARK) {
            next++;
        }
        int from = next;
        while (next < end && next - from < 3 && isPortfolio(next)) {
            next++;
        }
        boolean ministry = next < end && next > from && isMinistryWord(next) && tokens.isCapitalised(from);
        if (!ministry || country.isEmpty()) {
            return Optional.empty();
        }
        String portfolio = parsed.words(from, next);
        Referent body = body(country.get().value().country(), portfolio, tokens.word(next));
        return Optional.of(new Mention(body, at, next + 1));
    }

    /** {@code ministry(Russia, "foreign")} is the Russian Foreign Ministry, under the name that the lexicon gives it. */
    Referent ministry(Country country, String portfolio) {
        return body(country, portfolio, "ministry");
    }

    private Referent body(Country country, String portfolio, String head) {
        String adjective = country.adjectives().isEmpty()
                ? country.name()
                : country.adjectives().get(0);
        String name = adjective + " " + titleCase(portfolio).replace("Defense", "Defence") + " " + titleCase(head);
        Tokens words = Tokens.of(name);
        return lexicon.speakers()
                .bodyAt(words, 0, words.size())
                .filter(found -> found.end() == words.size())
                .map(found -> of(found.value()))
                .orElse(new Referent(name, SpeakerType.BODY, country.code(), "", head, Optional.empty()));
    }

    private boolean isPortfolio(int token) {
        String word = tokens.word(token);
        return PORTFOLIOS.contains(word) && !isMinistryWord(token);
    }

    private boolean isMinistryWord(int token) {
        String word = tokens.word(token);
        return word.equals("ministry") || word.equals("department") || word.equals("embassy") || word.equals("council");
    }

    static String titleCase(String words) {
        StringBuilder cased = new StringBuilder();
        for (String word : words.split(" ")) {
            cased.append(cased.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return cased.toString();
    }

    /** A family name standing alone, or a name that no list knows, behind a title or before more of itself. */
    private Optional<Mention> personAt(int at, int end) {
        if (!isNamePart(at)) {
            return Optional.empty();
        }
        int behind = nameEnd(at, end);
        String family = familyKey(behind - 1);
        Referent before = unknownByFamily.get(family);
        if (behind - at == 1 && before != null) {
            return Optional.of(new Mention(before, at, behind));
        }
        Optional<Referent> byGiven = behind - at == 1 && isHonoured(at) ? byGivenName(at) : Optional.empty();
        if (byGiven.isPresent()) {
            return Optional.of(new Mention(byGiven.get(), at, behind));
        }
        Optional<PhraseMap.Found<List<Person>>> relatives = lexicon.speakers().familyAt(tokens, at, end);
        if (relatives.isPresent() && relatives.get().end() >= behind && !isCommonWord(at)) {
            return Optional.of(new Mention(
                    known(likeliest(relatives.get().value(), at)),
                    at,
                    relatives.get().end()));
        }
        if (behind - at < 2 || !isIntroduced(at, behind, end)) {
            return Optional.empty();
        }
        Referent person = unknown(at, behind);
        unknownByFamily.putIfAbsent(family, person);
        return Optional.of(new Mention(person, at, behind));
    }

    /** {@code Sir Keir}, {@code Dame Anna}. */
    private boolean isHonoured(int at) {
        return at > 0 && (tokens.is(at - 1, "sir") || tokens.is(at - 1, "dame") || tokens.is(at - 1, "lady"));
    }

    private Optional<Referent> byGivenName(int at) {
        String given = tokens.word(at) + " ";
        return all.stream()
                .map(Mention::referent)
                .filter(referent ->
                        referent.isPerson() && Tokens.fold(referent.name()).startsWith(given))
                .findFirst();
    }

    private String familyKey(int token) {
        return PhraseMap.withoutAccents(tokens.word(token));
    }

    private boolean isCommonWord(int token) {
        return grammar.is(tokens.word(token), WordClass.VERB) && tags[token] != Tag.NAME;
    }

    /** Of several of one family name: one whom the text has named, else one whose country or office it has named. */
    private Person likeliest(List<Person> namesakes, int at) {
        for (Person person : namesakes) {
            if (named.containsKey(person.name())) {
                return person;
            }
        }
        for (int back = at - 1; back >= Math.max(0, at - 4); back--) {
            Optional<PhraseMap.Found<Meaning>> country = lexicon.countries().at(tokens, back, at);
            if (country.isPresent()) {
                for (Person person : namesakes) {
                    if (person.country().equals(country.get().value().country().code())) {
                        return person;
                    }
                }
            }
        }
        return namesakes.get(0);
    }

    /** A capitalised word that is no title, no country and no time. */
    boolean isNamePart(int token) {
        String word = tokens.word(token);
        boolean capital = tokens.isCapitalised(token) && tags[token] == Tag.NAME;
        return capital
                && !grammar.is(word, WordClass.PERSON)
                && !grammar.is(word, WordClass.BODY)
                && !grammar.is(word, WordClass.HONORIFIC)
                && !grammar.is(word, WordClass.TIME)
                && !PORTFOLIOS.contains(word)
                && !(grammar.is(word, WordClass.MODIFIER))
                && lexicon.countries().at(tokens, token, token + 1).isEmpty();
    }

    /** Token behind a name of up to four parts, particles inside it included. */
    int nameEnd(int at, int end) {
        int behind = at + 1;
        while (behind < end && behind - at < 5) {
            boolean particle = PARTICLES.contains(tokens.word(behind)) && behind + 1 < end && isNamePart(behind + 1);
            boolean initial = parsed.isMark(behind, ".") && tokens.end(behind - 1) - tokens.start(behind - 1) == 1;
            if (!particle && !initial && !isNamePart(behind)) {
                break;
            }
            behind++;
        }
        return behind;
    }

    /** Whether something around a name says that it is a person's. */
    private boolean isIntroduced(int at, int behind, int end) {
        String before = at > 0 ? tokens.word(at - 1) : "";
        boolean titled = grammar.is(before, WordClass.PERSON)
                || grammar.is(before, WordClass.HONORIFIC)
                || grammar.is(before, WordClass.FEMININE)
                || grammar.is(before, WordClass.MASCULINE);
        boolean described = behind + 1 < end && parsed.isMark(behind, ",") && describesPerson(behind + 1, end);
        boolean apposed = at > 1
                && parsed.isMark(at - 1, ",")
                && (grammar.is(tokens.word(at - 2), WordClass.PERSON) || tokens.is(at - 2, "minister"));
        boolean speaks = behind < end && grammar.verb(tokens.word(behind)).isPresent() && !tokens.isCapitalised(behind);
        boolean ofBody = behind < end && tokens.is(behind, "of") && (behind - at == 2 || behind - at == 3);
        boolean owned = at > 0 && tags[at - 1] == Tag.POSSESSIVE_MARK;
        return titled
                || described
                || apposed
                || speaks
                || owned
                || ofBody && parsed.sentenceAt(at).firstToken() <= at && verbBehindBody(behind, end);
    }

    /** {@code Ben Barry of the institute has argued}: a verb of saying follows what hangs on the name. */
    private boolean verbBehindBody(int from, int end) {
        for (int i = from; i < Math.min(end, from + 9) && tags[i] != Tag.MARK; i++) {
            boolean says = grammar.verb(tokens.word(i))
                    .map(form -> form.group() == VerbGroup.SAYING)
                    .orElse(false);
            if (says && !tokens.isCapitalised(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean describesPerson(int from, int end) {
        if (tokens.isNumber(from) || tokens.is(from, "who") || tokens.is(from, "whose")) {
            return true;
        }
        for (int i = from; i < Math.min(end, from + 8) && tags[i] != Tag.MARK; i++) {
            if (grammar.is(tokens.word(i), WordClass.PERSON)) {
                return true;
            }
            if (tags[i] == Tag.VERB || tags[i] == Tag.AUXILIARY) {
                return false;
            }
        }
        return false;
    }

    /** Someone whom no list knows. */
    Referent unknown(int at, int behind) {
        String written = parsed.words(at, behind).replaceAll("\\s+", " ");
        String name = written.equals(written.toUpperCase(java.util.Locale.ROOT))
                ? titleCase(written.toLowerCase(java.util.Locale.ROOT))
                : written;
        String gender = grammar.isFemaleName(tokens.word(at)) ? "f" : genderBefore(at);
        return new Referent(name, SpeakerType.PERSON, "", gender, familyKey(behind - 1), Optional.empty());
    }

    private String genderBefore(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3) && tags[i] != Tag.MARK; i--) {
            if (grammar.is(tokens.word(i), WordClass.FEMININE)) {
                return "f";
            }
            if (grammar.is(tokens.word(i), WordClass.MASCULINE)) {
                return "m";
            }
        }
        return "";
    }
}
