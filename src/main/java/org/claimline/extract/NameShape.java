package org.claimline.extract;

import org.claimline.lexicon.Countries;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Tokens;

/** Which words are written as a person's name is. */
final class NameShape {
    private final ParsedText parsed;
    private final Grammar grammar;
    private final Countries countries;
    private final Tokens tokens;

    NameShape(ParsedText parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.grammar = lexicon.grammar();
        this.countries = lexicon.countries();
        this.tokens = parsed.tokens();
    }

    /** A capitalised word that is no title, no country and no time. */
    boolean isPart(int token) {
        String word = tokens.word(token);
        boolean capital = tokens.isCapitalised(token) && parsed.tags()[token] == Tag.NAME;
        return capital
                && !grammar.is(word, WordClass.PERSON)
                && !grammar.is(word, WordClass.BODY)
                && !grammar.is(word, WordClass.HONORIFIC)
                && !grammar.is(word, WordClass.TIME)
                && !MinistryNames.isTitlePart(word)
                && !grammar.is(word, WordClass.MODIFIER)
                && countries.at(tokens, token, token + 1).isEmpty();
    }

    /** Token behind a name of up to four parts, particles inside it included. */
    int end(int at, int end) {
        int behind = at + 1;
        while (behind < end && behind - at < 5) {
            boolean particle =
                    grammar.is(tokens.word(behind), WordClass.PARTICLE) && behind + 1 < end && isPart(behind + 1);
            boolean initial = parsed.isMark(behind, ".") && tokens.end(behind - 1) - tokens.start(behind - 1) == 1;
            if (!particle && !initial && !isPart(behind)) {
                break;
            }
            behind++;
        }
        return behind;
    }
}
