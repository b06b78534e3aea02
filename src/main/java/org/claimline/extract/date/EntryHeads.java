package org.claimline.extract.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.DateMeaning;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/** Finds the dates that paragraphs begin with, and the years that stand above them. */
final class EntryHeads {
    /**
     * @param year  told by a heading above; 0 where none is
     * @param alone whether its paragraph holds nothing else
     */
    record Head(Match<DateRule> match, int sentence, int year, boolean alone) {}

    private final ParsedText parsed;
    private final Tokens tokens;
    private final List<Head> heads = new ArrayList<>();
    private final BitSet closed = new BitSet();

    EntryHeads(ParsedText parsed) {
        this.parsed = parsed;
        this.tokens = parsed.tokens();
        read();
    }

    List<Head> all() {
        return List.copyOf(heads);
    }

    /** Whether a sentence that begins no entry ends the one before: a heading, or a paragraph behind a full one. */
    boolean isClosedAt(int sentence) {
        return closed.get(sentence);
    }

    private void read() {
        int year = 0;
        boolean open = false;
        for (int s = 0; s < parsed.sentences().size(); s++) {
            if (!opensParagraph(s)) {
                continue;
            }
            int heading = yearHeading(s);
            if (heading > 0) {
                year = heading;
                open = false;
                closed.set(s);
            } else if (!addHead(s, year)) {
                closed.set(s, !open);
            } else {
                open = heads.get(heads.size() - 1).alone();
            }
        }
    }

    private boolean opensParagraph(int sentence) {
        return sentence == 0
                || parsed.sentences().get(sentence - 1).paragraph()
                        != parsed.sentences().get(sentence).paragraph();
    }

    /** A paragraph of a year alone, perhaps with a mark; 0 for any other. */
    private int yearHeading(int s) {
        Sentence sentence = parsed.sentences().get(s);
        int first = sentence.firstToken();
        int length = sentence.endToken() - first;
        boolean marked = length == 2 && parsed.tags()[first + 1] == Tag.MARK;
        boolean year = (length == 1 || marked) && PhraseOfTime.isYear(tokens.word(first));
        return year && endsParagraph(s) ? Integer.parseInt(tokens.word(first)) : 0;
    }

    private boolean endsParagraph(int sentence) {
        return sentence + 1 == parsed.sentences().size() || opensParagraph(sentence + 1);
    }

    private boolean addHead(int s, int year) {
        Sentence sentence = parsed.sentences().get(s);
        int first = sentence.firstToken();
        while (first < sentence.endToken() && parsed.tags()[first] == Tag.MARK) {
            first++;
        }
        for (Match<DateRule> match : parsed.dates().get(s)) {
            if (match.first() == first && isDay(match) && isSetOff(match, sentence)) {
                boolean alone = match.end() >= sentence.endToken() - 1 && endsParagraph(s);
                return heads.add(new Head(match, s, year, alone));
            }
        }
        return false;
    }

    private static boolean isDay(Match<DateRule> match) {
        DateMeaning means = match.owner().means();
        return means == DateMeaning.CALENDAR_DAY || means == DateMeaning.ISO_DAY || means == DateMeaning.MONTH;
    }

    /** A colon, dash or stop stands behind it, or nothing. */
    private boolean isSetOff(Match<DateRule> match, Sentence sentence) {
        int next = match.end();
        return next >= sentence.endToken()
                || parsed.tags()[next - 1] == Tag.MARK
                || parsed.isMark(next, ":")
                || parsed.isMark(next, ".")
                || parsed.isMark(next, "|")
                || parsed.isDash(next);
    }
}
