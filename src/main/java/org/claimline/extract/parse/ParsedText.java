package org.claimline.extract.parse;

import java.util.Arrays;
import java.util.List;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Article;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Quotation;
import org.claimline.text.Quotations;
import org.claimline.text.Sentence;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/**
 * An article's body cut into words with their tags, sentences and quotations.
 *
 * @param sentenceOf  number of the sentence of each token
 * @param dates       the phrases of each sentence that tell a date
 * @param isDate      whether each token belongs to a phrase that tells a date
 * @param quotationOf number of the quotation of each token, marks included; -1 outside any
 */
public record ParsedText(
        Article article,
        Tokens tokens,
        Tag[] tags,
        List<Sentence> sentences,
        List<Quotation> quotations,
        int[] sentenceOf,
        int[] quotationOf,
        List<List<Match<DateRule>>> dates,
        boolean[] isDate) {
    public static ParsedText of(Article article, Lexicon lexicon) {
        Tokens tokens = Tokens.of(article.text(), article.body());
        List<Sentence> sentences = lexicon.sentences().split(tokens);
        List<Quotation> quotations = Quotations.in(article.text(), article.body());
        List<List<Match<DateRule>>> dates = dates(tokens, sentences, lexicon.dates());
        return new ParsedText(
                article,
                tokens,
                Tagger.tag(lexicon.grammar(), tokens, sentences),
                sentences,
                quotations,
                sentenceOf(tokens, sentences),
                quotationOf(tokens, quotations),
                dates,
                isDate(tokens, dates));
    }

    private static List<List<Match<DateRule>>> dates(Tokens tokens, List<Sentence> sentences, DatePhrases phrases) {
        return sentences.stream()
                .map(sentence -> phrases.phrases(tokens, sentence.firstToken(), sentence.endToken()))
                .toList();
    }

    private static boolean[] isDate(Tokens tokens, List<List<Match<DateRule>>> dates) {
        boolean[] isDate = new boolean[tokens.size()];
        for (List<Match<DateRule>> sentence : dates) {
            for (Match<DateRule> match : sentence) {
                if (match.owner().means().isAdjunct()) {
                    Arrays.fill(isDate, match.first(), match.end(), true);
                }
            }
        }
        return isDate;
    }

    private static int[] sentenceOf(Tokens tokens, List<Sentence> sentences) {
        int[] sentenceOf = new int[tokens.size()];
        for (int s = 0; s < sentences.size(); s++) {
            Arrays.fill(
                    sentenceOf, sentences.get(s).firstToken(), sentences.get(s).endToken(), s);
        }
        return sentenceOf;
    }

    private static int[] quotationOf(Tokens tokens, List<Quotation> quotations) {
        int[] quotationOf = new int[tokens.size()];
        Arrays.fill(quotationOf, -1);
        for (int q = 0; q < quotations.size(); q++) {
            Span outer = quotations.get(q).outer();
            for (int i = tokens.firstFrom(outer.start()); i < tokens.size() && tokens.start(i) < outer.end(); i++) {
                quotationOf[i] = q;
            }
        }
        return quotationOf;
    }

    public String text() {
        return article.text();
    }

    public boolean isQuoted(int token) {
        return quotationOf[token] >= 0;
    }

    public Sentence sentenceAt(int token) {
        return sentences.get(sentenceOf[token]);
    }

    /** Tokens of a span of the text, first and behind the last. */
    public int firstToken(Span span) {
        return tokens.firstFrom(span.start());
    }

    public int endToken(Span span) {
        return tokens.firstFrom(span.end());
    }

    public String words(int first, int end) {
        return first >= end ? "" : tokens.span(first, end).in(text());
    }

    public boolean isMark(int token, String mark) {
        return tags[token] == Tag.MARK && tokens.word(token).equals(mark);
    }

    public boolean isDash(int token) {
        return isMark(token, "-") || isMark(token, "\u2013") || isMark(token, "\u2014");
    }

    public boolean isQuotationMark(int token) {
        return tags[token] == Tag.MARK && "\"'\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB".contains(tokens.word(token));
    }
}
