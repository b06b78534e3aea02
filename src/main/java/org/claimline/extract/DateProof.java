package org.claimline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.extract.RuleProof.Outcome;
import org.claimline.extract.date.DateArithmetic;
import org.claimline.lexicon.DatePhrases;
import org.claimline.lexicon.DatePhrases.DateRule;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.StatementDate;
import org.claimline.text.PhraseIndex.Match;
import org.claimline.text.Tokens;

/** Runs the examples of a rule that tells a date. */
final class DateProof {
    private final Lexicon lexicon;

    DateProof(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Outcome> of(DateRule rule) {
        List<Outcome> outcomes = new ArrayList<>();
        rule.examples().forEach(example -> outcomes.add(ofExample(rule, example)));
        rule.counterexamples().forEach(example -> outcomes.add(ofCounterexample(rule, example)));
        return outcomes;
    }

    private Outcome ofExample(DateRule rule, DatePhrases.Example example) {
        Optional<String> read = read(rule, example.text(), LocalDate.parse(example.published()));
        return Outcome.of(
                rule.id(),
                example.text(),
                read.equals(Optional.of(example.date())),
                "read " + read.orElse("nothing") + " instead of " + example.date());
    }

    private Outcome ofCounterexample(DateRule rule, String example) {
        Optional<String> read = read(rule, example, LocalDate.EPOCH);
        return Outcome.of(rule.id(), example, read.isEmpty(), "the rule should not hold here");
    }

    private Optional<String> read(DateRule rule, String text, LocalDate published) {
        Tokens tokens = RuleProof.parsed(text, lexicon).tokens();
        DateArithmetic arithmetic = new DateArithmetic(lexicon.dates(), tokens);
        Optional<StatementDate> event = Optional.empty();
        for (Match<DateRule> match : lexicon.dates().phrases(tokens, 0, tokens.size())) {
            Optional<StatementDate> date = arithmetic.evaluate(match, Optional.of(published), event);
            if (match.owner() == rule && date.isPresent()) {
                return date.map(StatementDate::edtf);
            }
            event = date.isPresent() ? date : event;
        }
        return Optional.empty();
    }
}
