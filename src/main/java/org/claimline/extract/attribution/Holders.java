package org.claimline.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Constructions;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.VerbForm;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/**
 * What a person does with the topic, in a sentence in which nobody says anything: {@code Tamm would cut off every dollar},
 * {@code Tamm cannot see why soldiers should go}. Verbs that only tell a story are none.
 */
public final class Holders {
    public static final String RULE = "holder";

    /** What people do, go through or have, whatever they think. */
    private static final Set<String> STORY = Set.of(
            "be",
            "have",
            "do",
            "go",
            "come",
            "arrive",
            "leave",
            "return",
            "travel",
            "fly",
            "drive",
            "walk",
            "meet",
            "visit",
            "attend",
            "join",
            "host",
            "receive",
            "greet",
            "sit",
            "stand",
            "lead",
            "command",
            "serve",
            "fight",
            "spend",
            "begin",
            "start",
            "continue",
            "finish",
            "win",
            "lose",
            "talk",
            "speak",
            "work",
            "live",
            "die",
            "wait",
            "watch",
            "hear",
            "read",
            "get",
            "become",
            "remain",
            "stay",
            "seem",
            "appear",
            "happen",
            "gather",
            "convene",
            "chair",
            "run",
            "rule",
            "follow",
            "phone",
            "ring",
            "call",
            "discuss",
            "negotiate",
            "debate");

    private final ParsedText parsed;
    private final Grammar grammar;
    private final Tokens tokens;
    private final Tag[] tags;
    private final SourceFinder sources;
    private final PersonPhrases persons;
    private final Constructions constructions;

    Holders(
            ParsedText parsed,
            Grammar grammar,
            SourceFinder sources,
            PersonPhrases persons,
            Constructions constructions) {
        this.parsed = parsed;
        this.grammar = grammar;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.sources = sources;
        this.persons = persons;
        this.constructions = constructions;
    }

    /** The first person of a sentence who is the subject of its own clause. */
    Optional<Attribution> in(int number) {
        Sentence sentence = parsed.sentences().get(number);
        if (parsed.isMark(sentence.endToken() - 1, "?")) {
            return Optional.empty();
        }
        for (int i = sentence.firstToken() + 1; i + 1 < sentence.endToken(); i++) {
            if (tags[i].isFinite() && tags[i - 1] != Tag.SUBORDINATOR && !parsed.isQuoted(i)) {
                int verb = lexicalVerb(i, sentence.endToken());
                Optional<Phrase> source = verb < 0 ? Optional.empty() : holder(i, verb);
                if (source.isPresent()) {
                    return attribution(source.get(), i, verb, sentence, number);
                }
                i = Math.max(i, verb);
            }
        }
        return Optional.empty();
    }

    /** Behind modals, auxiliaries and adverbs; -1 for a passive, for no verb, and for one of a story. */
    private int lexicalVerb(int first, int end) {
        int at = first;
        while (at + 1 < end && (tags[at] == Tag.MODAL || tags[at] == Tag.AUXILIARY || tags[at] == Tag.ADVERB)) {
            at++;
        }
        boolean evades = tags[at] == Tag.PARTICIPLE && tags[first] == Tag.MODAL && isDenied(first, at);
        boolean active = tags[at] == Tag.VERB || tags[at] == Tag.INFINITIVE || evades;
        boolean tells = active
                && (tags[at] == Tag.INFINITIVE && tags[first] == Tag.MODAL
                        || grammar.verb(tokens.word(at))
                                .map(VerbForm::lemma)
                                .filter(STORY::contains)
                                .isEmpty());
        return tells ? at : -1;
    }

    /** {@code would not be drawn}: a passive that a person refuses. */
    private boolean isDenied(int modal, int verb) {
        return tokens.word(modal).endsWith("n't")
                || tokens.is(modal, "cannot")
                || verb > modal + 1 && (tokens.is(modal + 1, "not") || tokens.is(modal + 1, "never"));
    }

    private Optional<Phrase> holder(int first, int verb) {
        Cue cue = new Cue(first, verb + 1, tokens.word(verb), RULE, constructions.confidence(RULE));
        return sources.sourceOf(cue).filter(this::isSomebody).filter(this::opensClause);
    }

    /** {@code Soldiers in Ukraine}: what is named is only where they are. */
    private boolean isSomebody(Phrase source) {
        int head = source.first() + 1;
        while (head < source.end() && tags[head] != Tag.PREPOSITION) {
            head++;
        }
        boolean whole = head == source.end() || grammar.is(tokens, head - 1, WordClass.BODY);
        return persons.isNamed(whole ? source : new Phrase(source.first(), head));
    }

    /** Not the subject of a clause inside of another: {@code the corps that Tamm commands}. */
    private boolean opensClause(Phrase source) {
        int before = source.first() - 1;
        return before < 0
                || parsed.sentenceOf()[before] != parsed.sentenceOf()[source.first()]
                || tags[before] != Tag.SUBORDINATOR && !tags[before].isVerbal() && tags[before] != Tag.PREPOSITION;
    }

    private Optional<Attribution> attribution(Phrase source, int first, int verb, Sentence sentence, int number) {
        double confidence = constructions.confidence(RULE);
        Cue cue = new Cue(first, verb + 1, tokens.word(verb), RULE, confidence);
        return SaidSpan.of(parsed, first, sentence.endToken())
                .map(said ->
                        new Attribution(RULE, confidence, source, Optional.of(cue), List.of(said), number, number));
    }
}
