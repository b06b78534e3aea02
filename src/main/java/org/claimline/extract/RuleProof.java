package org.claimline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.lexicon.Constructions.Construction;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.lexicon.DatePhrases.Event;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.Stance;
import org.claimline.lexicon.Topic;
import org.claimline.lexicon.Topic.PositionRule;
import org.claimline.model.Article;
import org.claimline.model.ArticleInfo;
import org.claimline.model.StatementDate;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/** Runs every example and counterexample of every rule through the step that uses the rule. */
public final class RuleProof {
    /**
     * One example, run.
     *
     * @param problem what went wrong, in a sentence; empty where the rule does as it says
     */
    public record Outcome(String rule, String example, String problem) {
        public boolean holds() {
            return problem.isEmpty();
        }
    }

    private static final Pattern MARK = Pattern.compile("</?[sc]>");

    private final Lexicon lexicon;
    private final List<Outcome> outcomes = new ArrayList<>();

    private RuleProof(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** An outcome for each example and counterexample, in the order of the files. */
    public static List<Outcome> of(Lexicon lexicon) {
        RuleProof proof = new RuleProof(lexicon);
        for (Construction rule : lexicon.constructions().all()) {
            proof.attribution(rule.id(), rule.examples(), rule.counterexamples());
        }
        for (Stance rule : lexicon.stances().all()) {
            proof.attribution(rule.id(), rule.examples(), rule.counterexamples());
        }
        proof.topic(lexicon.topic());
        lexicon.topic().positionRules().forEach(proof::position);
        lexicon.dates().rules().forEach(proof::date);
        lexicon.dates().knownEvents().forEach(proof::event);
        return List.copyOf(proof.outcomes);
    }

    private void record(String rule, String example, boolean holds, String problem) {
        outcomes.add(new Outcome(rule, example, holds ? "" : problem));
    }

    private ParsedText parse(String text, StatementDate published) {
        ArticleInfo info = new ArticleInfo("", "example", "", "", "", "", published);
        return ParsedText.of(new Article(info, text, new Span(0, text.length())), lexicon);
    }

    private void attribution(String rule, List<String> examples, List<String> counterexamples) {
        for (String example : examples) {
            List<Span> sources = marked(example, "s");
            List<Span> cues = marked(example, "c");
            ParsedText parsed = parse(MARK.matcher(example).replaceAll(""), StatementDate.UNKNOWN);
            List<Attribution> found = attributions(parsed);
            boolean holds = sources.stream()
                    .allMatch(source ->
                            found.stream().anyMatch(a -> a.rule().equals(rule) && isAt(a, source, cues, parsed)));
            record(rule, example, holds, "the marked source and cue are not found; found " + told(found, parsed));
        }
        for (String example : counterexamples) {
            ParsedText parsed = parse(example, StatementDate.UNKNOWN);
            List<Attribution> found = attributions(parsed).stream()
                    .filter(a -> a.rule().equals(rule))
                    .toList();
            record(rule, example, found.isEmpty(), "the rule should find nothing here; found " + told(found, parsed));
        }
    }

    private List<Attribution> attributions(ParsedText parsed) {
        return new Attributor(parsed, lexicon, new Mentions(parsed, lexicon, Optional.empty())).attributions();
    }

    private static boolean isAt(Attribution attribution, Span source, List<Span> cues, ParsedText parsed) {
        Tokens tokens = parsed.tokens();
        boolean sameSource = tokens.span(
                        attribution.source().first(), attribution.source().end())
                .equals(source);
        return sameSource
                && (cues.isEmpty()
                        || attribution
                                .cue()
                                .map(cue -> cues.contains(tokens.span(cue.first(), cue.end())))
                                .orElse(false));
    }

    private static String told(List<Attribution> found, ParsedText parsed) {
        return found.isEmpty()
                ? "nothing"
                : found.stream()
                        .map(a -> a.rule() + ": "
                                + parsed.words(a.source().first(), a.source().end())
                                + a.cue()
                                        .map(c -> " / " + parsed.words(c.first(), c.end()))
                                        .orElse(""))
                        .toList()
                        .toString();
    }

    /** Spans of the parts in such marks, counted in the text without any marks. */
    private static List<Span> marked(String example, String mark) {
        List<Span> spans = new ArrayList<>();
        Matcher marks = MARK.matcher(example);
        int removed = 0;
        int start = -1;
        while (marks.find()) {
            if (marks.group().equals("<" + mark + ">")) {
                start = marks.start() - removed;
            } else if (marks.group().equals("</" + mark + ">")) {
                spans.add(new Span(start, marks.start() - removed));
            }
            removed += marks.group().length();
        }
        return spans;
    }

    private void topic(Topic topic) {
        for (String example : topic.examples()) {
            record(topic.id(), example, isOnTopic(example), "the sentence should be on the topic");
        }
        for (String example : topic.counterexamples()) {
            record(topic.id(), example, !isOnTopic(example), "the sentence should be off the topic");
        }
    }

    private boolean isOnTopic(String sentence) {
        return new TopicFilter(parse(sentence, StatementDate.UNKNOWN), lexicon.topic()).isOnTopic(0);
    }

    private void position(PositionRule rule) {
        for (String example : rule.examples()) {
            record(rule.id(), example, holdsIn(rule, example), "the rule does not hold here");
        }
        for (String example : rule.counterexamples()) {
            record(rule.id(), example, !holdsIn(rule, example), "the rule should not hold here");
        }
    }

    private boolean holdsIn(PositionRule rule, String example) {
        Tokens tokens = Tokens.of(example);
        List<Match<PositionRule>> matches = lexicon.topic().positions().matches(tokens, 0, tokens.size());
        return PositionReader.holding(matches, tokens).stream().anyMatch(match -> match.owner() == rule);
    }

    private void date(DateRule rule) {
        for (DatePhrases.Example example : rule.examples()) {
            Optional<String> read = dateRead(rule, example.text(), Optional.of(LocalDate.parse(example.published())));
            boolean holds = read.equals(Optional.of(example.date()));
            record(
                    rule.id(),
                    example.text(),
                    holds,
                    "read " + read.orElse("nothing") + " instead of " + example.date());
        }
        for (String example : rule.counterexamples()) {
            Optional<String> read = dateRead(rule, example, Optional.of(LocalDate.EPOCH));
            record(rule.id(), example, read.isEmpty(), "the rule should not hold here");
        }
    }

    private Optional<String> dateRead(DateRule rule, String text, Optional<LocalDate> published) {
        ParsedText parsed = parse(text, StatementDate.UNKNOWN);
        Tokens tokens = parsed.tokens();
        DateArithmetic arithmetic = new DateArithmetic(lexicon.dates(), tokens);
        Optional<StatementDate> event = Optional.empty();
        for (Match<DateRule> match : lexicon.dates().phrases(tokens, 0, tokens.size())) {
            Optional<StatementDate> date = arithmetic.evaluate(match, published, event);
            if (match.owner() == rule && date.isPresent()) {
                return date.map(StatementDate::edtf);
            }
            event = date.isPresent() ? date : event;
        }
        return Optional.empty();
    }

    private void event(Event event) {
        for (String example : event.examples()) {
            record(event.id(), example, names(event, example), "the event is not recognised here");
        }
        for (String example : event.counterexamples()) {
            record(event.id(), example, !names(event, example), "the event should not be recognised here");
        }
    }

    private boolean names(Event event, String example) {
        Tokens tokens = Tokens.of(example);
        return lexicon.dates().events(tokens, 0, tokens.size()).stream().anyMatch(match -> match.owner() == event);
    }
}
