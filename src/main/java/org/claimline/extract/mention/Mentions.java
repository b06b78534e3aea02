package org.claimline.extract.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.lexicon.Countries.Naming;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Tokens;

/** Every person, body and country that an article names, in the order of the text. */
public final class Mentions {
    private final ParsedText parsed;

    private final Lexicon lexicon;

    private final Tokens tokens;

    private final List<Mention> all = new ArrayList<>();
    private final Referents referents;
    private final MinistryNames ministries;
    private final PersonNames people;

    public Mentions(ParsedText parsed, Lexicon lexicon, Optional<LocalDate> published) {
        this.parsed = parsed;
        this.lexicon = lexicon;
        this.tokens = parsed.tokens();
        this.referents = new Referents(lexicon, published);
        this.ministries = new MinistryNames(parsed, lexicon, referents);
        this.people = new PersonNames(parsed, lexicon, referents);
        read();
    }

    public Referents referents() {
        return referents;
    }

    public PersonNames people() {
        return people;
    }

    /** The mentions that lie between two tokens. */
    public List<Mention> between(int first, int end) {
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
    public boolean isOutlet(Phrase phrase) {
        String last = tokens.word(phrase.end() - 1);
        boolean agency =
                last.equals("agency") && phrase.end() - phrase.first() > 1 && tokens.is(phrase.end() - 2, "news");
        if (lexicon.grammar().is(last, WordClass.OUTLET_NOUN) || agency) {
            return !isOfOne(phrase);
        }
        String outlet = parsed.article().info().outlet();
        if (!outlet.isEmpty() && outlet.equalsIgnoreCase(parsed.words(phrase.first(), phrase.end()))) {
            return true;
        }
        List<Mention> inside = between(phrase.first(), phrase.end());
        return !inside.isEmpty()
                && inside.stream().allMatch(mention -> mention.referent().head().equals("outlet"))
                && inside.get(inside.size() - 1).end() == phrase.end()
                && !isMatter(inside.get(inside.size() - 1));
    }

    /** {@code An adviser to a newspaper}, {@code an envoy to the press}: somebody who is no reporter stands before it. */
    private boolean isOfOne(Phrase phrase) {
        int head = phrase.first();
        while (head < phrase.end() - 1 && parsed.tags()[head].isNominal()) {
            head++;
        }
        String word = head > phrase.first() ? tokens.word(head - 1) : "";
        return head < phrase.end() - 1
                && (tokens.is(head, "to") || tokens.is(head, "for") || tokens.is(head, "with"))
                && lexicon.grammar().is(word, WordClass.PERSON)
                && !lexicon.offices().isAsker(word);
    }

    /** {@code the Ministry of | Foreign Affairs}, {@code the Committee on | Foreign Policy}: what a body is for. */
    private boolean isMatter(Mention mention) {
        int preposition = mention.first() - 1;
        return preposition > 0
                && (tokens.is(preposition, "of") || tokens.is(preposition, "on") || tokens.is(preposition, "for"))
                && lexicon.grammar().is(tokens, preposition - 1, WordClass.BODY);
    }

    private void read() {
        int at = 0;
        while (at < tokens.size()) {
            Optional<Mention> mention = canBeginName(at) ? mentionAt(at) : Optional.empty();
            if (mention.isPresent()) {
                add(mention.get());
                at = mention.get().end();
            } else {
                at++;
            }
        }
    }

    private boolean canBeginName(int at) {
        String word = tokens.word(at);
        return tokens.isCapitalised(at) || tokens.isNumber(at) || word.startsWith("al-") || word.startsWith("el-");
    }

    private void add(Mention mention) {
        all.add(mention);
        people.remember(mention.referent());
    }

    /** The surest first: what the lists name in full, then patterns, then countries. */
    private Optional<Mention> mentionAt(int at) {
        int end = parsed.sentenceAt(at).endToken();
        Optional<Mention> listed = listedPersonAt(at, end)
                .or(() -> listedBodyAt(at, end))
                .or(() -> outletAt(at, end))
                .or(() -> ministries.at(at, end));
        if (listed.isPresent()) {
            return listed;
        }
        Optional<Mention> country = countryAt(at, end);
        boolean ofSeveralWords = country.isPresent() && country.get().end() - at > 1;
        return ofSeveralWords ? country : people.at(at, end).or(() -> country);
    }

    private Optional<Mention> listedPersonAt(int at, int end) {
        return lexicon.speakers()
                .personAt(tokens, at, end)
                .map(found -> new Mention(referents.of(found.value()), at, found.end()));
    }

    private Optional<Mention> listedBodyAt(int at, int end) {
        return lexicon.speakers()
                .bodyAt(tokens, at, end)
                .map(found -> new Mention(Referents.of(found.value()), at, found.end()));
    }

    private Optional<Mention> outletAt(int at, int end) {
        return lexicon.speakers()
                .outletAt(tokens, at, end)
                .filter(found -> !tokens.is(at, "the") || tokens.isCapitalised(found.end() - 1))
                .map(found -> new Mention(Referents.outlet(parsed.words(at, found.end())), at, found.end()));
    }

    private Optional<Mention> countryAt(int at, int end) {
        return lexicon.countries()
                .at(tokens, at, end)
                .filter(found -> found.value().naming() != Naming.ADJECTIVE)
                .map(found -> new Mention(Referents.of(found.value()), at, found.end()));
    }
}
