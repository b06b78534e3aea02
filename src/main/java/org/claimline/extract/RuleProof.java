package org.claimline.extract;

import java.util.ArrayList;
import java.util.List;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.position.PositionReader;
import org.claimline.extract.topic.TopicFilter;
import org.claimline.lexicon.Constructions.Construction;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.Event;
import org.claimline.lexicon.DatePhrases.Term;
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

        static Outcome of(String rule, String example, boolean holds, String problem) {
            return new Outcome(rule, example, holds ? "" : problem);
        }
    }

    private final Lexicon lexicon;
    private final List<Outcome> outcomes = new ArrayList<>();

    private RuleProof(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** An outcome for each example and counterexample, in the order of the files. */
    public static List<Outcome> of(Lexicon lexicon) {
        RuleProof proof = new RuleProof(lexicon);
        AttributionProof attributions = new AttributionProof(lexicon);
        DateProof dates = new DateProof(lexicon);
        for (Construction rule : lexicon.constructions().all()) {
            proof.outcomes.addAll(attributions.of(rule.id(), rule.examples(), rule.counterexamples()));
        }
        for (Stance rule : lexicon.stances().all()) {
            proof.outcomes.addAll(attributions.of(rule.id(), rule.examples(), rule.counterexamples()));
        }
        proof.topic(lexicon.topic());
        lexicon.topic().positionRules().forEach(proof::position);
        lexicon.dates().rules().forEach(rule -> proof.outcomes.addAll(dates.of(rule)));
        lexicon.dates().knownEvents().forEach(proof::event);
        lexicon.dates().knownTerms().forEach(proof::term);
        return List.copyOf(proof.outcomes);
    }

    /** The same, of the rules of the lexicon's topic alone. */
    public static List<Outcome> ofTopic(Lexicon lexicon) {
        RuleProof proof = new RuleProof(lexicon);
        proof.topic(lexicon.topic());
        lexicon.topic().positionRules().forEach(proof::position);
        return List.copyOf(proof.outcomes);
    }

    private void record(String rule, String example, boolean holds, String problem) {
        outcomes.add(Outcome.of(rule, example, holds, problem));
    }

    /** An example as an article of its own, with no date. */
    static ParsedText parsed(String text, Lexicon lexicon) {
        ArticleInfo info = new ArticleInfo("", "example", "", "", "", "", StatementDate.UNKNOWN);
        return ParsedText.of(new Article(info, text, new Span(0, text.length())), lexicon);
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
        return new TopicFilter(parsed(sentence, lexicon), lexicon).isOnTopic(0);
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

    private void event(Event event) {
        DatePhrases dates = lexicon.dates();
        event.examples().forEach(example -> named(event.id(), example, dates::events, event, true));
        event.counterexamples().forEach(example -> named(event.id(), example, dates::events, event, false));
    }

    private void term(Term term) {
        DatePhrases dates = lexicon.dates();
        term.examples().forEach(example -> named(term.id(), example, dates::terms, term, true));
        term.counterexamples().forEach(example -> named(term.id(), example, dates::terms, term, false));
    }

    /** Finds what is named between two tokens. */
    private interface Search<T> {
        List<Match<T>> in(Tokens tokens, int from, int to);
    }

    private <T> void named(String rule, String example, Search<T> search, T named, boolean should) {
        Tokens tokens = Tokens.of(example);
        boolean is = search.in(tokens, 0, tokens.size()).stream().anyMatch(match -> match.owner() == named);
        record(rule, example, is == should, should ? "it is not recognised here" : "it should not be recognised here");
    }
}
