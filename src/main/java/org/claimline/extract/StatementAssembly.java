package org.claimline.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.attribution.SaidWords;
import org.claimline.extract.date.DateReader;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.extract.position.Conditions;
import org.claimline.extract.position.PositionReader;
import org.claimline.extract.speaker.Resolution.Resolved;
import org.claimline.extract.topic.TopicFilter.Judgement;
import org.claimline.lexicon.Confidence;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.Topic;
import org.claimline.model.Evidence;
import org.claimline.model.PassedOver;
import org.claimline.model.Position;
import org.claimline.model.Reason;
import org.claimline.model.Speaker;
import org.claimline.model.Statement;
import org.claimline.model.StatementKind;
import org.claimline.model.Wording;
import org.claimline.text.Span;

/** Puts together what the steps have found. */
final class StatementAssembly {
    /** Statements back that one may repeat. */
    private static final int NEIGHBOURS = 12;

    private final ParsedText parsed;
    private final Topic topic;
    private final Confidence confidence;
    private final SaidWords saidWords;
    private final Conditions conditions;
    private final MessageDigest sha256 = sha256();

    StatementAssembly(ParsedText parsed, Lexicon lexicon, SaidWords saidWords) {
        this.parsed = parsed;
        this.topic = lexicon.topic();
        this.confidence = lexicon.confidence();
        this.saidWords = saidWords;
        this.conditions = new Conditions(parsed, lexicon);
    }

    Statement statement(
            Attribution attribution,
            Resolved speaker,
            DateReader.Reading date,
            Judgement judgement,
            PositionReader.Reading position) {
        Span passage = attribution.passageIn(parsed);
        List<int[]> said = saidWords.of(attribution);
        Optional<Span> source = Optional.of(parsed.tokens()
                        .span(attribution.source().first(), attribution.source().end()))
                .filter(passage::contains);
        Optional<Span> cue = attribution.cue().map(c -> parsed.tokens().span(c.first(), c.end()));
        Evidence evidence = new Evidence(passage, attribution.contents(), source, cue);
        List<Reason> reasons = reasons(attribution, speaker, date, judgement, position);
        return new Statement(
                id(topic.isAny() ? attribution.contents().get(0) : passage, speaker.speaker(), source),
                parsed.article().id(),
                speaker.speaker(),
                date.dating(),
                position.position(),
                topic.isAny() ? "" : conditions.condition(said),
                topic.isOfForcesInUkraine() ? conditions.troopsOf(said) : List.of(),
                kind(attribution.contents()),
                evidence,
                wording(evidence),
                confidence(attribution, judgement, position, reasons),
                reasons);
    }

    PassedOver passedOver(Attribution attribution, String rule, String why) {
        Phrase source = attribution.source();
        return new PassedOver(attribution.passageIn(parsed), parsed.words(source.first(), source.end()), rule, why);
    }

    PassedOver passedOver(Statement statement, String rule, String why) {
        return new PassedOver(
                statement.evidence().passage(), statement.wording().source(), rule, why);
    }

    private StatementKind kind(List<Span> contents) {
        boolean all = true;
        boolean any = false;
        for (Span content : contents) {
            int end = parsed.endToken(content);
            for (int i = parsed.firstToken(content); i < end; i++) {
                boolean quoted = parsed.isQuoted(i);
                any |= quoted;
                all &= quoted || parsed.tags()[i] == Tag.MARK;
            }
        }
        return all && any ? StatementKind.DIRECT : any ? StatementKind.MIXED : StatementKind.INDIRECT;
    }

    private Wording wording(Evidence evidence) {
        String text = parsed.text();
        String quote = evidence.contents().stream()
                .map(span -> withoutMarks(span).in(text))
                .collect(Collectors.joining(" … "));
        return new Wording(
                quote,
                evidence.passage().in(text),
                evidence.source().map(span -> span.in(text)).orElse(""),
                evidence.cue().map(span -> span.in(text)).orElse(""));
    }

    /** A content that is one whole quotation is shown without its marks. */
    private Span withoutMarks(Span content) {
        int number = parsed.quotationOf()[parsed.firstToken(content)];
        boolean whole = number >= 0 && parsed.quotations().get(number).outer().equals(content);
        return whole ? parsed.quotations().get(number).inner() : content;
    }

    /** The weights are those of the topic that ships with the program; on any other the steps' own confidences count. */
    private double confidence(
            Attribution attribution, Judgement judgement, PositionReader.Reading position, List<Reason> reasons) {
        if (topic.isOfForcesInUkraine()) {
            return confidence.of(reasons.stream().map(Reason::rule).toList());
        }
        double read = !position.takesSide() && !topic.isAny() ? 0.8 : 1;
        return Math.round(attribution.confidence() * judgement.strength() * read * 100) / 100.0;
    }

    private static List<Reason> reasons(
            Attribution attribution,
            Resolved speaker,
            DateReader.Reading date,
            Judgement judgement,
            PositionReader.Reading position) {
        String cue = attribution
                .cue()
                .map(c -> "\"" + c.lemma() + "\" attributes the words to the source.")
                .orElse("The words carry on, or stand under the speaker's name.");
        String bySpeaker = position.bySpeaker() ? ", and who speaks" : "";
        String words = position.words().isEmpty()
                ? "No words that take a side."
                : "\"" + position.words() + "\"" + bySpeaker + ".";
        return List.of(
                new Reason(Reason.Aspect.ATTRIBUTION, attribution.rule(), cue),
                new Reason(Reason.Aspect.TOPIC, judgement.rule(), judgement.why()),
                new Reason(Reason.Aspect.SPEAKER, speaker.rule(), speaker.why()),
                new Reason(Reason.Aspect.DATE, date.rule(), date.why()),
                new Reason(Reason.Aspect.POSITION, position.rule(), words));
    }

    /** The same on every machine: from the article's bytes, the passage (on any topic, the words said) and the source's place in it. */
    private String id(Span passage, Speaker speaker, Optional<Span> source) {
        String key = parsed.article().id() + "|" + passage.start() + "|" + passage.end() + "|"
                + source.map(span -> Integer.toString(span.start())).orElse(speaker.name());
        return HexFormat.of().formatHex(sha256.digest(key.getBytes(StandardCharsets.UTF_8)), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** One statement for a speaker and passage, the surer where two steps found it. */
    List<Statement> withoutRepeats(List<Statement> statements) {
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : statements) {
            Optional<Statement> same = kept.subList(Math.max(0, kept.size() - NEIGHBOURS), kept.size()).stream()
                    .filter(other ->
                            other.speaker().name().equals(statement.speaker().name()) && isRepeated(other, statement))
                    .findFirst();
            if (same.isEmpty()) {
                kept.add(statement);
            } else {
                Statement firm = isFirmer(statement, same.get()) ? statement : same.get();
                Statement other = firm == statement ? same.get() : statement;
                kept.set(kept.lastIndexOf(same.get()), withFirmerDate(firm, other));
            }
        }
        return kept;
    }

    /** The same passage once more; on any topic, the same words. */
    private boolean isRepeated(Statement one, Statement other) {
        if (!topic.isAny()) {
            return one.evidence().passage().overlaps(other.evidence().passage());
        }
        return one.evidence().contents().stream()
                .anyMatch(said -> other.evidence().contents().stream().anyMatch(said::overlaps));
    }

    private static Statement withFirmerDate(Statement statement, Statement other) {
        if (statement.dating().basis().compareTo(other.dating().basis()) <= 0) {
            return statement;
        }
        return statement.datedLike(other);
    }

    private static boolean isFirmer(Statement one, Statement other) {
        boolean sides =
                !one.position().equals(Position.UNCLEAR) && other.position().equals(Position.UNCLEAR);
        return sides
                || one.confidence() > other.confidence()
                        && !other.position().equals(one.position())
                        && !one.position().equals(Position.UNCLEAR);
    }
}
