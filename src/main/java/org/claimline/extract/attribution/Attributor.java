package org.claimline.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Constructions;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.PassedOver;
import org.claimline.text.Sentence;

/** Finds who says what, sentence by sentence: sources, cues and contents, on whatever topic. */
public final class Attributor {
    private final ParsedText parsed;
    private final Mentions mentions;
    private final Constructions constructions;
    private final CueFinder cues;
    private final SourceFinder sources;
    private final CuedAttributions cued;
    private final JoinedSources joint;
    /** Of a transcript or an interview; none where the text is none. */
    private final List<Attribution> turns;

    private final FurtherConstructions further;
    private final PresentedSpeakers presented;
    private final PersonPhrases persons;
    private final NestedAttributions nested;
    private final Mouthpieces mouthpieces;
    private final AscribedAttitudes ascribed;
    private final JointOffices joined;
    /** Whether outlets, polls and papers count as sources too, and each cue on its own. */
    private final boolean everySource;

    private final List<PassedOver> passedOver = new ArrayList<>();

    public Attributor(ParsedText parsed, Lexicon lexicon, Mentions mentions) {
        this.parsed = parsed;
        this.mentions = mentions;
        this.constructions = lexicon.constructions();
        this.cues = new CueFinder(parsed, lexicon);
        this.everySource = lexicon.topic().isAny();
        this.sources = new SourceFinder(parsed, lexicon);
        this.joint = new JoinedSources(parsed, lexicon.grammar());
        this.joined = new JointOffices(parsed, lexicon);
        List<Attribution> labelled = new Transcript(parsed, lexicon, mentions).turns();
        UncuedQuotations uncued = new UncuedQuotations(parsed, sources, lexicon.constructions());
        this.cued =
                new CuedAttributions(parsed, new ContentFinder(parsed, lexicon.grammar(), sources.phrases()), uncued);
        this.turns = labelled.isEmpty()
                ? new Interview(parsed, mentions, uncued, lexicon.constructions()).turns()
                : labelled;
        this.persons = new PersonPhrases(parsed, lexicon.grammar(), mentions);
        this.nested = new NestedAttributions(parsed, persons);
        this.mouthpieces = new Mouthpieces(parsed, sources.phrases(), persons);
        this.ascribed = new AscribedAttitudes(parsed, persons);
        this.presented = new PresentedSpeakers(parsed, sources.phrases(), persons, uncued, lexicon.constructions());
        this.further = new FurtherConstructions(parsed, lexicon, persons, sources, uncued, !labelled.isEmpty());
    }

    /** In the order of the text. */
    public List<Attribution> attributions() {
        List<Attribution> all = new ArrayList<>();
        List<Attribution> own =
                turns.stream().filter(turn -> !quotesInQuestion(turn)).toList();
        Furniture furniture = new Furniture(parsed);
        for (int s = 0; s < parsed.sentences().size(); s++) {
            if (!furniture.holds(s) && !isIn(own, s)) {
                List<Attribution> found = inSentence(s);
                found.removeIf(other -> pointsBack(other) && isSaid(other.firstSentence(), all));
                boolean isBehindOther = isSaid(s - 1, all);
                all.addAll(found);
                if (found.isEmpty() && !isBehindOther) {
                    presented.in(s).ifPresent(all::add);
                }
            }
        }
        List<Attribution> joined = new RunOnQuotations(parsed, constructions).join(all);
        List<Attribution> withTurns = new ArrayList<>(joined);
        withTurns.addAll(own);
        withTurns.sort(Comparator.comparingInt(Attribution::firstSentence)
                .thenComparingInt(a -> a.source().first()));
        return withTurns;
    }

    /** {@code This was announced by Tamm}, with the sentence before as what was announced. */
    private static boolean pointsBack(Attribution attribution) {
        return attribution.rule().equals("passive") && attribution.firstSentence() < attribution.lastSentence();
    }

    private static boolean isSaid(int sentence, List<Attribution> all) {
        return all.stream().anyMatch(attribution -> attribution.lastSentence() == sentence);
    }

    /** What stands in somebody's turn of a transcript is that speaker's. */
    private boolean isIn(List<Attribution> own, int sentence) {
        return !everySource
                && own.stream().anyMatch(turn -> turn.firstSentence() <= sentence && sentence <= turn.lastSentence());
    }

    /** {@code Minister, Tamm said on Monday that … How many?}: a turn that asks about what somebody else said. */
    private boolean quotesInQuestion(Attribution turn) {
        List<Sentence> said = parsed.sentences().subList(turn.firstSentence(), turn.lastSentence() + 1);
        List<Sentence> told = said.stream().filter(this::tellsOfAnother).toList();
        boolean asks = isQuestion(said.get(said.size() - 1)) && told.stream().anyMatch(one -> !isQuestion(one));
        boolean onlyTells = !told.isEmpty() && said.stream().allMatch(one -> told.contains(one) || isQuestion(one));
        return asks || onlyTells;
    }

    private boolean isQuestion(Sentence sentence) {
        return parsed.tokens().is(sentence.endToken() - 1, "?");
    }

    private boolean tellsOfAnother(Sentence sentence) {
        return cues.cues(sentence).stream()
                .filter(cue -> cue.rule().equals("saying") || cue.rule().equals("according-to"))
                .map(sources::sourceOf)
                .anyMatch(source -> source.filter(persons::isPerson).isPresent());
    }

    /** What was considered and left so far. */
    public List<PassedOver> passedOver() {
        return passedOver;
    }

    private List<Attribution> inSentence(int number) {
        Sentence sentence = parsed.sentences().get(number);
        List<Attribution> found = new ArrayList<>();
        for (Cue cue : cues.cues(sentence)) {
            carriedSource(cue, found)
                    .or(() -> sources.sourceOf(cue))
                    .filter(source -> !cue.rule().equals("stance.would") || standsBeside(source, cue))
                    .flatMap(source -> cued.of(cue, source, number))
                    .ifPresent(found::add);
        }
        further.addTo(found, number);
        found.replaceAll(mouthpieces::ofWhoSpoke);
        if (!everySource) {
            found.removeIf(attribution -> isAscribed(attribution, sentence));
        }
        if (!everySource
                && found.stream().anyMatch(attribution -> attribution.rule().equals("saying"))) {
            // "he told them, according to a listener": who passes it on is not the source
            found.removeIf(attribution -> attribution.rule().equals("according-to") && !opens(attribution, sentence));
        }
        List<Attribution> settled = nested.settled(
                everySource ? found : withoutOutlets(found, sentence),
                inner -> passOver(inner, sentence, "nested", "Part of what somebody else is reported to say."));
        return single(everySource ? settled : nested.oneEach(settled));
    }

    private boolean isAscribed(Attribution attribution, Sentence sentence) {
        boolean holds = ascribed.holds(attribution);
        if (holds) {
            passOver(attribution, sentence, "speaker.ascribed", "Another clause only tells of this attitude.");
        }
        return holds;
    }

    private static boolean opens(Attribution attribution, Sentence sentence) {
        return attribution
                .cue()
                .map(cue -> cue.first() == sentence.firstToken())
                .orElse(false);
    }

    /** Nothing but adverbs and auxiliaries between a subject, with what describes it, and its verb. */
    private boolean standsBeside(Phrase source, Cue cue) {
        for (int i = Math.max(source.end(), source.apposition()); i < cue.first(); i++) {
            Tag tag = parsed.tags()[i];
            boolean beside = tag == Tag.ADVERB || tag == Tag.MODAL || tag == Tag.MARK || tag == Tag.AUXILIARY;
            if (!beside && !parsed.isDate()[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@code It could join, Luxon said, describing it as …}: who spoke before goes on, not the subject of what was said. */
    private Optional<Phrase> carriedSource(Cue cue, List<Attribution> found) {
        if (found.isEmpty() || parsed.tags()[cue.first()] != Tag.GERUND || !parsed.isMark(cue.first() - 1, ",")) {
            return Optional.empty();
        }
        Attribution before = found.get(found.size() - 1);
        boolean saidBefore = before.contents().stream().allMatch(content -> content.end() <= nested.cueStart(before));
        return saidBefore ? Optional.of(before.source()) : Optional.empty();
    }

    /**
     * Who only reports is not the source: whom the outlet quotes is. What it tells in its own words is nobody's, nor is
     * any stance that it ascribes to a state or a body.
     */
    private List<Attribution> withoutOutlets(List<Attribution> found, Sentence sentence) {
        List<Attribution> kept = new ArrayList<>(found);
        for (Attribution report : found) {
            if (!mentions.isOutlet(report.source())) {
                continue;
            }
            kept.remove(report);
            passOver(report, sentence, "speaker.outlet", "An outlet that reports is not the source.");
            boolean inOwnWords =
                    report.contents().stream().anyMatch(content -> content.start() > nested.cueStart(report));
            Optional<Phrase> quoted = report.cue().flatMap(sources::quotedBy);
            if (quoted.isPresent() && !mentions.isOutlet(quoted.get())) {
                kept.add(report.by(quoted.get()));
            } else if (inOwnWords) {
                kept.removeIf(inner -> nested.covers(report, inner)
                        && inner.rule().startsWith("stance.")
                        && !persons.isPerson(inner.source()));
            }
        }
        return kept;
    }

    private List<Attribution> single(List<Attribution> found) {
        List<Attribution> each = new ArrayList<>();
        for (Attribution together : found) {
            for (Phrase source : joint.of(together.source())) {
                joined.single(source).forEach(one -> each.add(together.by(one)));
            }
        }
        return each;
    }

    private void passOver(Attribution inner, Sentence sentence, String rule, String why) {
        Phrase source = inner.source();
        passedOver.add(new PassedOver(sentence.span(), parsed.words(source.first(), source.end()), rule, why));
    }
}
