package org.claimline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.extract.RuleProof.Outcome;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.attribution.Attributor;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.parse.ParsedText;
import org.claimline.lexicon.Lexicon;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/** Runs the examples of the rules that attribute, with their sources and cues marked. */
final class AttributionProof {
    private static final Pattern MARK = Pattern.compile("</?[sc]>");

    private final Lexicon lexicon;

    AttributionProof(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Outcome> of(String rule, List<String> examples, List<String> counterexamples) {
        List<Outcome> outcomes = new ArrayList<>();
        examples.forEach(example -> outcomes.add(ofExample(rule, example)));
        counterexamples.forEach(example -> outcomes.add(ofCounterexample(rule, example)));
        return outcomes;
    }

    private Outcome ofExample(String rule, String example) {
        List<Span> sources = marked(example, "s");
        List<Span> cues = marked(example, "c");
        ParsedText parsed = RuleProof.parsed(MARK.matcher(example).replaceAll(""), lexicon);
        List<Attribution> found = attributions(parsed);
        boolean holds = sources.stream()
                .allMatch(
                        source -> found.stream().anyMatch(a -> a.rule().equals(rule) && isAt(a, source, cues, parsed)));
        return Outcome.of(
                rule, example, holds, "the marked source and cue are not found; found " + told(found, parsed));
    }

    private Outcome ofCounterexample(String rule, String example) {
        ParsedText parsed = RuleProof.parsed(example, lexicon);
        List<Attribution> found =
                attributions(parsed).stream().filter(a -> a.rule().equals(rule)).toList();
        return Outcome.of(
                rule, example, found.isEmpty(), "the rule should find nothing here; found " + told(found, parsed));
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
}
