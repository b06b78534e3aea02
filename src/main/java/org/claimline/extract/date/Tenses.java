package org.claimline.extract.date;

import java.util.Optional;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.attribution.Cue;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.DateWord;
import org.claimline.lexicon.DateWords;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.VerbForm;

/** Tells whether a cue speaks of one occasion, {@code said}, or of what holds now: {@code thinks}, {@code has said}. */
final class Tenses {
    private static final int WORDS_OF_A_VERB = 4;

    private final ParsedText parsed;
    private final Grammar grammar;
    private final DateWords words;

    Tenses(ParsedText parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.grammar = lexicon.grammar();
        this.words = lexicon.dates().words();
    }

    /** Past or past perfect; true where there is no verb to tell. */
    boolean isPast(Attribution attribution) {
        return attribution.cue().map(cue -> !isPresent(cue) && !isPerfect(cue)).orElse(true);
    }

    private boolean isPresent(Cue cue) {
        Optional<VerbForm> verb = grammar.verb(parsed.tokens().word(cue.first()));
        return verb.filter(form -> !form.past() && !form.participle() && (form.third() || form.base()))
                .isPresent();
    }

    private boolean isPerfect(Cue cue) {
        int from = Math.max(parsed.sentenceAt(cue.first()).firstToken(), cue.first() - WORDS_OF_A_VERB);
        for (int i = cue.first() - 1; i >= from && parsed.tags()[i] != Tag.MARK; i--) {
            if (words.is(parsed.tokens().word(i), DateWord.PERFECT)) {
                return true;
            }
        }
        return false;
    }
}
