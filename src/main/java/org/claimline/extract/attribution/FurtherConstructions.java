package org.claimline.extract.attribution;

import java.util.List;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.PhraseFinder;
import org.claimline.lexicon.Constructions;
import org.claimline.lexicon.Lexicon;
import org.claimline.text.Sentence;
import org.claimline.text.Span;

/** The constructions that attribute without an active verb of saying or attitude; each only where nobody is found yet. */
final class FurtherConstructions {
    private final ParsedText parsed;
    private final NominalAttributions nominal;
    private final Passives passives;
    private final ColonAttributions colons;
    private final Standpoints standpoints;
    private final UncuedQuotations uncued;
    private final Askings askings;
    private final Holders holders;
    private final Signatures signatures;
    private final QuotationsInClause inClause;
    private final boolean everySource;

    /** @param isTranscript whether a name alone in front of a colon opens a turn */
    FurtherConstructions(
            ParsedText parsed,
            Lexicon lexicon,
            PersonPhrases persons,
            SourceFinder sources,
            UncuedQuotations uncued,
            boolean isTranscript) {
        this.parsed = parsed;
        Constructions constructions = lexicon.constructions();
        PhraseFinder phrases = sources.phrases();
        this.nominal = new NominalAttributions(parsed, lexicon.grammar(), phrases, constructions);
        this.passives = new Passives(parsed, lexicon, phrases, persons);
        this.colons = new ColonAttributions(parsed, lexicon, sources, persons, isTranscript);
        this.standpoints = new Standpoints(parsed, phrases, persons, constructions);
        this.uncued = uncued;
        this.askings = new Askings(parsed, phrases, persons, constructions);
        this.holders = new Holders(parsed, lexicon.grammar(), sources, persons, constructions);
        this.signatures = new Signatures(parsed, phrases, persons, uncued, constructions);
        this.inClause = new QuotationsInClause(parsed, phrases, persons, constructions);
        this.everySource = lexicon.topic().isAny();
    }

    /** @param found what the cues of the sentence gave; receives what else it holds */
    void addTo(List<Attribution> found, int number) {
        List<Attribution> views = nominal.in(number);
        views.stream()
                .filter(view -> opensOrCloses(view, number))
                .forEach(view -> found.removeIf(
                        attribution -> attribution.rule().startsWith("stance.") && !isNew(view, List.of(attribution))));
        addNew(views, found);
        List<Attribution> passive = passives.in(number);
        passive.stream()
                .filter(passives::pointsBack)
                .forEach(other -> found.removeIf(attribution -> cueStart(attribution) < cueStart(other)
                        && attribution.rule().startsWith("stance.")));
        addNew(passive, found);
        colons.in(number).filter(other -> isNewBehindColon(other, found)).ifPresent(found::add);
        addNew(standpoints.in(number), found);
        uncued.in(number).filter(other -> isNew(other, found)).ifPresent(found::add);
        signatures.in(number).filter(other -> isNew(other, found)).ifPresent(found::add);
        if (!everySource) {
            addNew(inClause.in(number), found);
        }
        if (found.isEmpty()) {
            askings.in(number).ifPresent(found::add);
        }
        if (found.isEmpty() && !everySource) {
            holders.in(number).ifPresent(found::add);
        }
    }

    /** {@code In Tamm's view, …}, {@code …, as Tamm put it}: the whole sentence is that view. */
    private boolean opensOrCloses(Attribution view, int number) {
        Sentence sentence = parsed.sentences().get(number);
        return view.cue()
                .map(cue -> cue.first() == sentence.firstToken() || cue.end() >= sentence.endToken() - 2)
                .orElse(false);
    }

    private static void addNew(List<Attribution> others, List<Attribution> found) {
        for (Attribution other : others) {
            if (isNew(other, found)) {
                found.add(other);
            }
        }
    }

    /** Whether nobody is found yet to say what this one says. */
    private static boolean isNew(Attribution other, List<Attribution> found) {
        for (Attribution attribution : found) {
            for (Span content : attribution.contents()) {
                if (content.overlapsAny(other.contents())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether nobody who speaks before the colon is found; who is quoted behind it speaks within. */
    private boolean isNewBehindColon(Attribution other, List<Attribution> found) {
        int start = other.contents().get(0).start();
        return found.stream()
                .filter(attribution -> cueStart(attribution) < start)
                .flatMap(attribution -> attribution.contents().stream())
                .noneMatch(content -> content.end() > start);
    }

    private int cueStart(Attribution attribution) {
        return parsed.tokens()
                .start(attribution
                        .cue()
                        .map(Cue::first)
                        .orElse(attribution.source().first()));
    }
}
