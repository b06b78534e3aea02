package org.claimline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.lexicon.Constructions;
import org.claimline.text.Sentence;

/**
 * Answers of an interview that has no labels: paragraphs of one who speaks of himself, each behind a question, or behind a
 * dash where the questions have none; or in quotation marks behind questions without.
 */
final class Interview {
    private static final int FEWEST_ANSWERS = 3;

    /** The part of the answers in which whoever answers says "I" or "we". */
    private static final double OF_ONESELF = 0.5;

    private final ParsedText parsed;
    private final InterviewLead lead;
    private final UncuedQuotations uncued;
    private final Constructions constructions;

    /** @param end number behind its last sentence */
    private record Paragraph(int first, int end) {}

    Interview(ParsedText parsed, Mentions mentions, UncuedQuotations uncued, Constructions constructions) {
        this.parsed = parsed;
        this.lead = new InterviewLead(parsed, mentions);
        this.uncued = uncued;
        this.constructions = constructions;
    }

    List<Attribution> turns() {
        List<Paragraph> paragraphs = paragraphs();
        int question = firstQuestion(paragraphs);
        List<Paragraph> quoted = quotedAnswers(paragraphs, question);
        List<Paragraph> answers = quoted.size() < FEWEST_ANSWERS ? answers(paragraphs, question) : quoted;
        long ofOneself = answers.stream().filter(this::speaksOfItself).count();
        if (answers.size() < FEWEST_ANSWERS || quoted.isEmpty() && ofOneself < OF_ONESELF * answers.size()) {
            return List.of();
        }
        Optional<Phrase> asked =
                lead.whoIsAsked(sentence(paragraphs.get(question).first()));
        return asked.map(who -> answers.stream()
                        .filter(answer -> !asks(answer))
                        .map(answer -> turn(who, answer))
                        .toList())
                .orElse(List.of());
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = parsed.sentences();
        int first = 0;
        for (int s = 1; s <= sentences.size(); s++) {
            boolean ends = s == sentences.size()
                    || sentences.get(s).paragraph() != sentences.get(s - 1).paragraph();
            if (ends) {
                paragraphs.add(new Paragraph(first, s));
                first = s;
            }
        }
        return sentences.isEmpty() ? List.of() : paragraphs;
    }

    /** The number of the first paragraph that ends as a question does; that of none where nothing is asked. */
    private int firstQuestion(List<Paragraph> paragraphs) {
        int at = 0;
        while (at < paragraphs.size() && !asks(paragraphs.get(at))) {
            at++;
        }
        return at;
    }

    /** Paragraphs that are nothing but a quotation, each behind one that is none; a third of those ask at the least. */
    private List<Paragraph> quotedAnswers(List<Paragraph> paragraphs, int question) {
        List<Paragraph> answers = new ArrayList<>();
        int asking = 0;
        for (int at = question; at + 1 < paragraphs.size(); at++) {
            if (!isQuotation(paragraphs.get(at)) && isQuotation(paragraphs.get(at + 1))) {
                asking += asks(paragraphs.get(at)) ? 1 : 0;
                answers.add(paragraphs.get(at + 1));
            }
        }
        return asking > 1 && asking * 3 > answers.size() ? answers : List.of();
    }

    private boolean isQuotation(Paragraph paragraph) {
        return IntStream.range(paragraph.first(), paragraph.end()).allMatch(uncued::isQuotationAlone);
    }

    /** Every other paragraph behind the first question, as long as questions and answers take turns. */
    private List<Paragraph> answers(List<Paragraph> paragraphs, int question) {
        List<Paragraph> answers = new ArrayList<>();
        int asking = 0;
        boolean isDashed = question + 1 < paragraphs.size() && isDashed(paragraphs.get(question + 1));
        boolean isAllDashed = isDashed && isDashed(paragraphs.get(question));
        for (int at = question; at + 1 < paragraphs.size(); at += 2) {
            Paragraph answer = paragraphs.get(at + 1);
            if (isAllDashed && !(isDashed(paragraphs.get(at)) && isDashed(answer))) {
                break;
            }
            boolean turn = (isAllDashed || !asks(answer)) && isDashed(answer) == isDashed;
            if (!turn || isDashed(paragraphs.get(at)) != isAllDashed) {
                return List.of();
            }
            asking += asks(paragraphs.get(at)) ? 1 : 0;
            answers.add(answer);
        }
        boolean told = isDashed && !isAllDashed;
        return told || asking * 3 > answers.size() ? answers : List.of();
    }

    private boolean asks(Paragraph paragraph) {
        return parsed.isMark(sentence(paragraph.end() - 1).endToken() - 1, "?");
    }

    private boolean isDashed(Paragraph paragraph) {
        return parsed.isDash(sentence(paragraph.first()).firstToken());
    }

    private boolean speaksOfItself(Paragraph answer) {
        int end = sentence(answer.end() - 1).endToken();
        for (int i = sentence(answer.first()).firstToken(); i < end; i++) {
            String word = parsed.tokens().word(i);
            boolean self = word.equals("i")
                    || word.startsWith("i'")
                    || word.equals("my")
                    || word.equals("we")
                    || word.startsWith("we'")
                    || word.equals("our")
                    || word.equals("us")
                    || word.equals("me");
            if (self && !parsed.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private Sentence sentence(int number) {
        return parsed.sentences().get(number);
    }

    private Attribution turn(Phrase who, Paragraph answer) {
        int first = sentence(answer.first()).firstToken();
        return new Attribution(
                "interview-answer",
                constructions.confidence("interview-answer"),
                who,
                Optional.empty(),
                List.of(parsed.tokens()
                        .span(
                                parsed.isDash(first) ? first + 1 : first,
                                sentence(answer.end() - 1).endToken())),
                answer.first(),
                answer.end() - 1);
    }
}
