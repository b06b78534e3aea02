package org.claimline.lexicon;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.claimline.text.Sentences;
import org.claimline.text.WordClasses;

/** Everything that is read from the lexicon's files. Immutable; share one between threads. */
public final class Lexicon {
    private final Grammar grammar;
    private final Countries countries;
    private final Speakers speakers;
    private final OfficeTitles offices;
    private final PersonalNames names;
    private final Sentences sentences;
    private final Stances stances;
    private final Topic topic;
    private final DatePhrases dates;
    private final Constructions constructions;
    private final Confidence confidence;
    private final PositionWeights positionWeights;
    private final TopicWeights topicWeights;

    private Lexicon() {
        // half of the files are read on another core: the start of every command waits for them
        CompletableFuture<Countries> nations = CompletableFuture.supplyAsync(Countries::load);
        CompletableFuture<Topic> followed = nations.thenApply(all -> Topic.load("foreign-troops-in-ukraine.json", all));
        CompletableFuture<Speakers> people = followed.thenApply(next -> Speakers.load());
        CompletableFuture<PositionWeights> weights = people.thenApply(next -> PositionWeights.load());
        grammar = Grammar.load();
        offices = OfficeTitles.load();
        names = PersonalNames.load();
        sentences = new Sentences(grammar.abbreviations());
        stances = Stances.load(WordClasses.of(grammar.verbs().asClasses()));
        dates = DatePhrases.load();
        constructions = Constructions.load();
        confidence = Confidence.load();
        topicWeights = TopicWeights.load();
        countries = joined(nations);
        topic = joined(followed);
        speakers = joined(people);
        positionWeights = joined(weights);
    }

    private static <T> T joined(CompletableFuture<T> reading) {
        try {
            return reading.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof LexiconException wrong ? wrong : failure;
        }
    }

    private Lexicon(Lexicon other, Topic topic) {
        grammar = other.grammar;
        countries = other.countries;
        speakers = other.speakers;
        offices = other.offices;
        names = other.names;
        sentences = other.sentences;
        stances = other.stances;
        dates = other.dates;
        constructions = other.constructions;
        confidence = other.confidence;
        positionWeights = other.positionWeights;
        topicWeights = other.topicWeights;
        this.topic = topic;
    }

    /**
     * The lexicon that ships with the program.
     *
     * @throws LexiconException naming file and entry where one is wrong
     */
    public static Lexicon load() {
        return new Lexicon();
    }

    /** The same, with every attribution on its topic. */
    public Lexicon onAnyTopic() {
        return new Lexicon(this, Topic.any(countries));
    }

    /**
     * The same, following the topic of a file that an analyst wrote.
     *
     * @throws LexiconException in a sentence that names the file, what is wrong in it and what to do
     */
    public Lexicon onTopicOf(Path file) {
        return new Lexicon(this, Topic.read(file, countries));
    }

    public Grammar grammar() {
        return grammar;
    }

    public Countries countries() {
        return countries;
    }

    public Speakers speakers() {
        return speakers;
    }

    public OfficeTitles offices() {
        return offices;
    }

    public PersonalNames names() {
        return names;
    }

    /** The topic followed: the one that ships with the program, unless another was asked for. */
    public Topic topic() {
        return topic;
    }

    public Constructions constructions() {
        return constructions;
    }

    public TopicWeights topicWeights() {
        return topicWeights;
    }

    public PositionWeights positionWeights() {
        return positionWeights;
    }

    public Confidence confidence() {
        return confidence;
    }

    public DatePhrases dates() {
        return dates;
    }

    public Stances stances() {
        return stances;
    }

    /** The splitter that knows this lexicon's abbreviations. */
    public Sentences sentences() {
        return sentences;
    }

    /** English name of a country or organisation code: {@code GB} is "United Kingdom"; the code itself where unknown. */
    public String countryName(String code) {
        return countries.byCode(code).map(Country::name).orElse(code);
    }
}
