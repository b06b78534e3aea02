package org.claimline.extract.mention;

import java.util.Set;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Countries;
import org.claimline.lexicon.Grammar;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.OfficeTitles;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Tokens;

/** Which words are written as a person's name is. */
final class NameShape {
    /** Units of an army, whose names are written as people's are. */
    private static final Set<String> UNITS =
            Set.of("regiment", "brigade", "battalion", "division", "corps", "squadron", "fleet", "legion", "infantry");

    private final ParsedText parsed;
    private final Grammar grammar;
    private final Countries countries;
    private final OfficeTitles offices;
    private final Tokens tokens;

    NameShape(ParsedText parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.grammar = lexicon.grammar();
        this.countries = lexicon.countries();
        this.offices = lexicon.offices();
        this.tokens = parsed.tokens();
    }

    /** A capitalised word that is no title, no country and no time. */
    boolean isPart(int token) {
        if (!tokens.isCapitalised(token) || parsed.tags()[token] != Tag.NAME) {
            return false;
        }
        String word = tokens.word(token);
        Grammar.Classes classes = grammar.classesOf(tokens, token);
        return (!classes.has(WordClass.PERSON) || isFamilyName(token))
                && !classes.has(WordClass.BODY)
                && !classes.has(WordClass.HONORIFIC)
                && (!classes.has(WordClass.TIME) || isFamilyName(token) && !isDayBehind(token))
                && !classes.has(WordClass.MODIFIER)
                && !offices.isTitlePart(word)
                && offices.portfolioOf(word).isEmpty()
                && !isAbbreviation(token)
                && !word.contains("-of-")
                && !UNITS.contains(word)
                && (countries.at(tokens, token, token + 1).isEmpty() || isGivenName(token));
    }

    /** {@code Tony | Dean}: a title that stands behind a given name is a family's. */
    private boolean isFamilyName(int token) {
        boolean given = token > 0
                && tokens.isCapitalised(token - 1)
                && (grammar.isMaleName(tokens.word(token - 1)) || grammar.isFemaleName(tokens.word(token - 1)));
        return given
                && !tokens.isAllCapitals(token)
                && (token + 1 == tokens.size() || !tokens.isCapitalised(token + 1));
    }

    private boolean isDayBehind(int token) {
        return parsed.isDate()[token] || token + 1 < tokens.size() && tokens.isNumber(token + 1);
    }

    /** {@code | Sofia | Virta}, not behind a preposition: a capital, too. */
    private boolean isGivenName(int token) {
        return grammar.isFemaleName(tokens.word(token))
                && token + 1 < tokens.size()
                && tokens.isCapitalised(token + 1)
                && (token == 0 || parsed.tags()[token - 1] != Tag.PREPOSITION)
                && countries.at(tokens, token, token + 1).get().end() == token + 1;
    }

    /** Token behind a name of up to four parts, particles inside it included. */
    int end(int at, int end) {
        int behind = at + 1;
        while (behind < end && behind - at < 6) {
            boolean particle =
                    isParticle(behind) && particlesEnd(behind, end) < end && isPart(particlesEnd(behind, end));
            boolean initial = parsed.isMark(behind, ".") && tokens.end(behind - 1) - tokens.start(behind - 1) == 1;
            boolean nickname = behind + 3 < end && isNickname(behind) && isPart(behind + 3);
            if (!particle && !initial && !nickname && !isPart(behind)) {
                break;
            }
            behind += nickname ? 3 : 1;
        }
        return behind;
    }

    /** First token of the name that ends before {@code end}, particles inside it included. */
    int first(int floor, int end) {
        int first = end;
        while (first > floor) {
            boolean particle = first < end
                    && first - 1 > floor
                    && grammar.is(tokens, first - 1, WordClass.PARTICLE)
                    && (isPart(first - 2) || isParticle(first - 2));
            boolean nickname = first < end && first - 4 >= floor && isNickname(first - 3) && isPart(first - 4);
            if (!particle && !nickname && !isPart(first - 1)) {
                break;
            }
            first -= nickname ? 3 : 1;
        }
        while (first < end && !isPart(first)) {
            first++;
        }
        return withoutPlace(first, end);
    }

    /** {@code Jaan | "Bull" | Tamm}: a word in quotation marks. */
    private boolean isNickname(int mark) {
        return parsed.isQuotationMark(mark) && tokens.isCapitalised(mark + 1) && parsed.isQuotationMark(mark + 2);
    }

    /** {@code de la}: token behind the particles in a row. */
    private int particlesEnd(int first, int end) {
        int at = first;
        while (at < end && isParticle(at)) {
            at++;
        }
        return at;
    }

    private boolean isParticle(int token) {
        return grammar.is(tokens, token, WordClass.PARTICLE);
    }

    /** {@code In Davos Klaus Weber said}: a place put in front of a name of two parts is no part of it. */
    private int withoutPlace(int first, int end) {
        boolean place = end - first > 2 && !isParticle(first + 1) && isBehindFrontedPreposition(first);
        return place ? first + 1 : first;
    }

    /** {@code In | Davos}, at the head of a sentence or behind a mark. */
    boolean isBehindFrontedPreposition(int token) {
        int first = parsed.sentenceAt(token).firstToken();
        return token > first
                && parsed.tags()[token - 1] == Tag.PREPOSITION
                && !tokens.is(token - 1, "of")
                && (token - 1 == first || parsed.tags()[token - 2] == Tag.MARK);
    }

    /** {@code MON Władysław Kosiniak-Kamysz}: letters for a body, before a name that is not in capitals. */
    private boolean isAbbreviation(int token) {
        return tokens.isAllCapitals(token)
                && tokens.end(token) - tokens.start(token) > 2
                && tokens.isCapitalised(token + 1)
                && !tokens.isAllCapitals(token + 1);
    }
}
