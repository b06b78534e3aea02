package org.claimline.extract.date;

import java.util.Set;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.attribution.Cue;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.DateWord;
import org.claimline.lexicon.DateWords;
import org.claimline.text.Sentence;

/** Tells whether an attribution names a place of its own, and so need not go on from the occasion before it. */
final class OwnPlace {
    private static final int WORDS_BEHIND = 6;

    /** Where somebody speaks to others than a meeting. */
    private static final Set<String> MEDIA = Set.of(
            "agency",
            "radio",
            "television",
            "tv",
            "channel",
            "broadcaster",
            "station",
            "newspaper",
            "paper",
            "daily",
            "weekly",
            "magazine",
            "podcast",
            "interview",
            "telegram",
            "facebook",
            "twitter",
            "x",
            "rally",
            "reporter",
            "correspondent",
            "posted",
            "tweeted",
            "blog",
            "network",
            "studio",
            "viewers",
            "listeners");

    private final ParsedText parsed;
    private final DateWords words;

    OwnPlace(ParsedText parsed, DateWords words) {
        this.parsed = parsed;
        this.words = words;
    }

    /** {@code allowed in the Bundestag}, {@code From Rome came a refusal}: beside the cue, or first in the sentence. */
    boolean isNamed(Attribution attribution) {
        Sentence sentence = parsed.sentences().get(attribution.firstSentence());
        return isPlaceAt(sentence.firstToken())
                || attribution.cue().filter(this::isBehind).isPresent();
    }

    /** {@code told a Riga radio station}, {@code , at a rally in Riga, quipped}, {@code said on Telegram}. */
    boolean isInMedia(Attribution attribution) {
        if (attribution.cue().isEmpty()) {
            return false;
        }
        Cue cue = attribution.cue().get();
        int end = Math.min(
                cue.end() + WORDS_BEHIND, parsed.sentenceAt(cue.first()).endToken());
        int from = Math.min(cue.first(), Math.max(attribution.source().end(), cue.first() - 2 * WORDS_BEHIND));
        for (int i = from;
                i < end && (i < cue.end() || !parsed.isQuoted(i) && parsed.tags()[i] != Tag.SUBORDINATOR);
                i++) {
            if (MEDIA.contains(parsed.tokens().word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehind(Cue cue) {
        int end = Math.min(
                cue.end() + WORDS_BEHIND, parsed.sentenceAt(cue.first()).endToken());
        for (int i = cue.end(); i < end && !parsed.isQuoted(i) && parsed.tags()[i] != Tag.SUBORDINATOR; i++) {
            if (isPlaceAt(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlaceAt(int token) {
        int name = token + 1;
        if (name < parsed.tags().length && parsed.tags()[name] == Tag.DETERMINER) {
            name++;
        }
        return name < parsed.tags().length
                && parsed.tags()[name] == Tag.NAME
                && !parsed.isDate()[name]
                && words.is(parsed.tokens().word(token), DateWord.BEFORE_PLACE);
    }
}
