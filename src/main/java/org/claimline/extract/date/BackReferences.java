package org.claimline.extract.date;

import java.util.Optional;
import java.util.Set;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.lexicon.DateWord;
import org.claimline.lexicon.DateWords;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Sentence;

/**
 * Sentences that only tell when the words before them were said: {@code The interview was aired on Monday.}, {@code The
 * president was speaking in Riga on Saturday.}
 */
final class BackReferences {
    private static final Set<String> WORDS = Set.of(
            "interview",
            "remarks",
            "remark",
            "comments",
            "comment",
            "words",
            "statement",
            "statements",
            "speech",
            "broadcast",
            "programme",
            "program",
            "podcast",
            "briefing",
            "conversation",
            "recording",
            "post",
            "message",
            "letter",
            "article");

    private static final Set<String> SPEAKING = Set.of(
            "speaking", "talking", "answering", "addressing", "responding", "replying", "commenting", "reacting");

    private final ParsedText parsed;
    private final DateWords words;

    BackReferences(ParsedText parsed, DateWords words) {
        this.parsed = parsed;
        this.words = words;
    }

    /** The words of time in such a sentence behind one, in its paragraph. */
    Optional<Match<DateRule>> behind(int sentence) {
        int next = sentence + 1;
        if (next >= parsed.sentences().size()
                || parsed.sentences().get(next).paragraph()
                        != parsed.sentences().get(sentence).paragraph()) {
            return Optional.empty();
        }
        if (parsed.isMark(parsed.sentences().get(next).firstToken(), "(")) {
            return parsed.dates().get(next).stream().filter(this::endsItem).findFirst();
        }
        int verb = verb(parsed.sentences().get(next));
        return verb < 0
                ? Optional.empty()
                : parsed.dates().get(next).stream()
                        .filter(match -> match.first() > verb && isOfClause(verb, match))
                        .findFirst();
    }

    /** {@code (agency, 19 December)}, {@code , 14 May}: set off at the end of a paragraph. */
    boolean endsItem(Match<DateRule> match) {
        int before = match.first() - 1;
        boolean setOff = match.owner().means().isCalendar()
                && before > 0
                && parsed.tags()[before] == Tag.MARK
                && !parsed.isDate()[before - 1]
                && !parsed.isQuoted(before);
        int paragraph = parsed.sentenceAt(match.first()).paragraph();
        for (int i = match.end(); setOff && i < parsed.tags().length; i++) {
            if (parsed.sentenceAt(i).paragraph() != paragraph) {
                return true;
            }
            setOff = parsed.tags()[i] == Tag.MARK;
        }
        return setOff;
    }

    /** Token that ends its verb; -1 where the sentence does not point back. */
    private int verb(Sentence sentence) {
        int first = sentence.firstToken();
        int at = first;
        while (at < sentence.endToken() && !parsed.tags()[at].isFinite()) {
            at++;
        }
        if (at == first || at + 1 >= sentence.endToken() || parsed.isQuoted(at)) {
            return -1;
        }
        boolean speaking = parsed.tags()[at] == Tag.AUXILIARY
                && SPEAKING.contains(parsed.tokens().word(at + 1));
        boolean owned = parsed.tags()[first] == Tag.DETERMINER || parsed.tags()[first] == Tag.POSSESSIVE_PRONOUN;
        boolean said =
                owned && at == first + 2 && WORDS.contains(parsed.tokens().word(first + 1));
        return speaking ? at + 1 : said ? at : -1;
    }

    private boolean isOfClause(int verb, Match<DateRule> match) {
        for (int i = verb + 1; i < match.first(); i++) {
            Tag tag = parsed.tags()[i];
            boolean appears = words.is(parsed.tokens().word(i), DateWord.APPEARANCE);
            if (parsed.isQuoted(i) || tag == Tag.SUBORDINATOR || tag.isFinite() && !appears) {
                return false;
            }
        }
        return true;
    }
}
