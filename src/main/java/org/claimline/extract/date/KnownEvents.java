package org.claimline.extract.date;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.claimline.extract.parse.ParsedText;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.Event;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Sentence;

/** The events of known date that each sentence names; each sentence is searched once. */
final class KnownEvents {
    private final ParsedText parsed;
    private final DatePhrases phrases;
    private final List<List<Match<Event>>> bySentence;

    KnownEvents(ParsedText parsed, DatePhrases phrases) {
        this.parsed = parsed;
        this.phrases = phrases;
        this.bySentence = new ArrayList<>(Collections.nCopies(parsed.sentences().size(), null));
    }

    List<Match<Event>> of(int sentenceNumber) {
        if (bySentence.get(sentenceNumber) == null) {
            Sentence sentence = parsed.sentences().get(sentenceNumber);
            bySentence.set(sentenceNumber, phrases.events(parsed.tokens(), sentence.firstToken(), sentence.endToken()));
        }
        return bySentence.get(sentenceNumber);
    }
}
