package org.claimline.extract.attribution;

import java.util.Set;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.PhraseFinder;
import org.claimline.extract.parse.Tag;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/** Where what is said begins behind a cue: past whom it was told, when, where, and "that". */
final class ContentBehindCue {
    private static final Set<String> ADDRESSING = Set.of(
            "tell",
            "inform",
            "assure",
            "remind",
            "warn",
            "ask",
            "urge",
            "advise",
            "notify",
            "reassure",
            "caution",
            "instruct",
            "order",
            "beg",
            "implore",
            "exhort");

    private final ParsedText parsed;
    private final Tokens tokens;
    private final Tag[] tags;
    private final PhraseFinder phrases;

    ContentBehindCue(ParsedText parsed, PhraseFinder phrases) {
        this.parsed = parsed;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.phrases = phrases;
    }

    /** Whether a clause or quotation follows, and not only who was told, when and where. */
    boolean isPresent(Cue cue, Phrase source, Sentence sentence) {
        int start = start(cue, source, sentence);
        if (start >= sentence.endToken()) {
            return false;
        }
        return tokens.is(start - 1, "that")
                || parsed.isQuotationMark(start)
                || parsed.isMark(start, ":")
                || canOpenClause(tags[start]);
    }

    /** Whether more follows than {@code minutes after Thursday's broadcast}: a clause with its verb, or a quotation. */
    boolean saysMore(Cue cue, Phrase source, Sentence sentence) {
        if (!isPresent(cue, source, sentence)) {
            return false;
        }
        for (int i = start(cue, source, sentence); i < sentence.endToken(); i++) {
            if (tags[i].isFinite() || parsed.isQuotationMark(i) || parsed.isMark(i, ":")) {
                return true;
            }
        }
        return false;
    }

    static boolean canOpenClause(Tag tag) {
        return switch (tag) {
            case MARK, PREPOSITION, ADVERB, SUBORDINATOR, GERUND -> false;
            default -> true;
        };
    }

    /** The first token of what is said; the sentence's end where nothing is. */
    int start(Cue cue, Phrase source, Sentence sentence) {
        int end = sentence.endToken();
        int at = toldEnd(cue, source, end);
        boolean stance = cue.rule().startsWith("stance.");
        int that = stance && !tokens.is(at, "that") ? -1 : thatBehind(at, end);
        return that > 0 ? that + 1 : pastAdjuncts(at, end);
    }

    /**
     * The first token of what the cue speaks of where no clause follows: {@code vouched for | her record}; the sentence's
     * end where only a time or nothing stands there.
     */
    int startOfObject(Cue cue, Phrase source, Sentence sentence) {
        int end = sentence.endToken();
        int at = toldEnd(cue, source, end);
        boolean infinitive = at + 1 < end && tags[at + 1] == Tag.INFINITIVE;
        if (infinitive) {
            return at;
        }
        int object = at < end && tags[at] == Tag.PREPOSITION ? at + 1 : at;
        boolean opens = object < end && !phrases.isTime(object) && canOpenClause(tags[object]);
        return opens ? object : end;
    }

    /** Whether only what hangs on something before begins there, as if the object had been taken for a time or place. */
    boolean hangs(int at, Sentence sentence) {
        if (at >= sentence.endToken()) {
            return true;
        }
        return switch (tags[at]) {
            case PREPOSITION, CONJUNCTION -> true;
            case SUBORDINATOR -> tokens.is(at, "who") || tokens.is(at, "which");
            default -> false;
        };
    }

    /** Behind the cue, the source and whom it was told. */
    private int toldEnd(Cue cue, Phrase source, int end) {
        int at = source.first() >= cue.end() ? Math.max(cue.end(), source.apposition()) : behindWords(cue);
        return ADDRESSING.contains(cue.lemma()) ? addresseeEnd(at, end) : at;
    }

    /** Behind the words of a cue, without an article or an object that its rule only looks at. */
    private int behindWords(Cue cue) {
        if (cue.rule().equals("stance.see-as")) {
            return cue.first() + 1;
        }
        int last = cue.end() - 1;
        boolean article = last > cue.first() && (tags[last] == Tag.DETERMINER || tags[last] == Tag.POSSESSIVE_PRONOUN);
        return article ? last : cue.end();
    }

    private int addresseeEnd(int at, int end) {
        if (at < end && (tags[at] == Tag.SUBORDINATOR || tags[at] == Tag.MARK)) {
            return at;
        }
        int behind = phrases.phraseStartingAt(at, end).map(Phrase::end).orElse(at);
        boolean clause = behind < end && tags[behind].isFinite();
        return clause ? at : behind;
    }

    /** "that" as the next word that opens a clause, with only phrases between. */
    private int thatBehind(int from, int end) {
        for (int i = from; i < end; i++) {
            boolean date = phrases.isTime(i) || parsed.isMark(i, ",") && tokens.is(i + 1 < end ? i + 1 : i, "that");
            if (tokens.is(i, "that") && tags[i] == Tag.SUBORDINATOR && !date) {
                return i;
            }
            // "said on arriving in Prague that"
            boolean arriving = tags[i] == Tag.GERUND && i > from && tags[i - 1] == Tag.PREPOSITION;
            boolean phrase = tags[i].isNominal()
                    || arriving
                    || tags[i] == Tag.PREPOSITION
                    || tags[i] == Tag.ADVERB
                    || tags[i] == Tag.OBJECT
                    || date;
            if (!phrase || parsed.isQuoted(i)) {
                return -1;
            }
        }
        return -1;
    }

    private int pastAdjuncts(int from, int end) {
        int at = from;
        int moved = pastAdjunct(at, end);
        while (moved > at) {
            at = moved;
            moved = pastAdjunct(at, end);
        }
        return at;
    }

    /** {@code last month's discovery}: a time that only describes what is spoken of. */
    private boolean isOwned(int from, int end) {
        int at = from;
        while (at < end && phrases.isTime(at)) {
            at++;
        }
        return at < end && tags[at] == Tag.POSSESSIVE_MARK;
    }

    private int pastAdjunct(int at, int end) {
        if (at >= end || parsed.isQuoted(at)) {
            return at;
        }
        if (phrases.isTime(at) && isOwned(at, end)) {
            return at;
        }
        if (phrases.isTime(at) || tags[at] == Tag.ADVERB && at + 1 < end && tags[at + 1] != Tag.MARK) {
            return at + 1;
        }
        boolean place = tags[at] == Tag.PREPOSITION && at + 1 < end && tags[at + 1].isNominal();
        if (!place) {
            return at;
        }
        int behind = at + 1;
        while (behind < end && (tags[behind].isNominal() || tokens.is(behind, "of")) && !parsed.isQuoted(behind)) {
            behind++;
        }
        boolean clause = behind < end && tags[behind].isFinite();
        return clause ? at : behind;
    }
}
