package org.claimline.extract.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimline.evaluate.GoldStatement;
import org.claimline.extract.AnnotatedArticle;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.attribution.Attributor;
import org.claimline.extract.attribution.SaidWords;
import org.claimline.extract.date.ReferenceDay;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.position.Positions;
import org.claimline.extract.speaker.Resolution.Resolved;
import org.claimline.extract.speaker.SpeakerResolver;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.TopicWeights;
import org.claimline.model.Speaker;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/**
 * An attribution that may be on the topic, and whether people took it for one.
 *
 * @param text    the article that it stands in
 * @param words   by name as in {@link TopicWeights.Data}, signs included, how much of its weight each counts
 * @param logOdds by what needs no training
 * @param weight  how much it counts: what the press wrote more than what we wrote
 */
record TopicExample(String text, Map<String, Double> words, double logOdds, boolean isOnTopic, double weight) {
    private static final double OF_NEWS = 8;

    /** Whose speaker is wrong is no statement, but not for what it speaks of. */
    private static final double OF_WRONG_SPEAKER = 0.15;

    private static final Lexicon LEXICON = Lexicon.load();

    /** The attributions of an article that people either took or left, without those that they took in another form. */
    static List<TopicExample> of(AnnotatedArticle annotated) {
        ParsedText parsed = ParsedText.of(annotated.article(), LEXICON);
        ReferenceDay reference = ReferenceDay.of(parsed, LEXICON);
        Mentions mentions = new Mentions(parsed, LEXICON, reference.day());
        SpeakerResolver speakers = new SpeakerResolver(parsed, LEXICON, mentions, reference.day());
        TopicFilter filter = new TopicFilter(parsed, LEXICON);
        List<Attribution> attributions = new Attributor(parsed, LEXICON, mentions).attributions();
        Positions positions = new Positions(parsed, LEXICON, new SaidWords(parsed, attributions));
        List<TopicExample> examples = new ArrayList<>();
        for (Attribution attribution : attributions) {
            if (!(speakers.resolve(attribution) instanceof Resolved speaker)) {
                continue;
            }
            boolean side = positions.read(attribution, speaker).takesSide();
            Speaker who = speaker.speaker();
            double logOdds = filter.logOdds(attribution, who, side);
            Map<String, Double> signs = words(parsed, attribution);
            filter.trainedSigns(attribution, who, side)
                    .forEach((sign, degree) -> signs.put(TopicWeights.nameOfSign(sign), degree));
            filter.judge(attribution, who, side);
            Taken taken = Taken.of(annotated, attribution.passageIn(parsed), who.name());
            if (taken != Taken.LEFT_OPEN) {
                double weight = annotated.isNews() ? OF_NEWS : 1;
                examples.add(new TopicExample(
                        annotated.article().info().name(),
                        signs,
                        logOdds,
                        taken == Taken.YES,
                        taken == Taken.OF_ANOTHER ? weight * OF_WRONG_SPEAKER : weight));
            }
        }
        return examples;
    }

    private enum Taken {
        YES,
        NO,
        /** People found a statement there, but no such speaker's. */
        OF_ANOTHER,
        LEFT_OPEN;

        static Taken of(AnnotatedArticle annotated, Span passage, String speaker) {
            List<GoldStatement> there = annotated.statements().stream()
                    .filter(statement -> annotated.passage(statement).overlaps(passage))
                    .toList();
            if (there.isEmpty()) {
                return NO;
            }
            List<GoldStatement> ofSpeaker = there.stream()
                    .filter(statement -> statement.speakers().contains(speaker))
                    .toList();
            if (ofSpeaker.isEmpty()) {
                return OF_ANOTHER;
            }
            return ofSpeaker.stream().anyMatch(GoldStatement::required) ? YES : LEFT_OPEN;
        }
    }

    private static Map<String, Double> words(ParsedText parsed, Attribution attribution) {
        Set<String> said = new HashSet<>();
        attribution.contents().forEach(content -> said.addAll(stems(parsed, content)));
        Set<String> passage = stems(parsed, attribution.passageIn(parsed));
        Map<String, Double> words = new HashMap<>();
        said.forEach(stem -> words.put(stem, TopicWeights.shareOfSaid(said.size())));
        passage.forEach(stem -> words.put("~" + stem, TopicWeights.shareOfPassage(passage.size())));
        return words;
    }

    private static Set<String> stems(ParsedText parsed, Span span) {
        Tokens tokens = parsed.tokens();
        Set<String> stems = new HashSet<>();
        IntStream.range(parsed.firstToken(span), parsed.endToken(span))
                .filter(i -> tokens.isWord(i) && !tokens.isCapitalised(i))
                .forEach(i -> stems.add(TopicWeights.stem(tokens.word(i))));
        return stems;
    }
}
