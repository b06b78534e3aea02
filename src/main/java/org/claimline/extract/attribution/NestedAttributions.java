package org.claimline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.text.Span;
import org.claimline.text.Tokens;

/** Settles attributions of one sentence that lie inside of each other: each saying is one speaker's, once. */
final class NestedAttributions {
    private final ParsedText parsed;
    private final Tokens tokens;
    private final Tag[] tags;
    private final PersonPhrases persons;

    NestedAttributions(ParsedText parsed, PersonPhrases persons) {
        this.persons = persons;
        this.parsed = parsed;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
    }

    /**
     * Those that remain when what is said inside of what someone else says is the other's statement.
     *
     * @param dropped takes what another speaker is reported to say
     */
    List<Attribution> settled(List<Attribution> found, Consumer<Attribution> dropped) {
        List<Attribution> kept = new ArrayList<>(found);
        for (Attribution outer : found) {
            for (Attribution inner : found) {
                if (outer != inner && kept.contains(outer) && kept.contains(inner) && covers(outer, inner)) {
                    boolean inside = isBehindColon(inner) && covers(inner, outer);
                    settle(inside ? inner : outer, inside ? outer : inner, kept, dropped);
                }
            }
        }
        return kept;
    }

    private void settle(Attribution outer, Attribution inner, List<Attribution> kept, Consumer<Attribution> dropped) {
        boolean report = closesSentence(inner) && outer.contents().get(0).start() > cueStart(outer);
        boolean tells = outer.rule().equals("saying") || isBehindColon(outer);
        boolean within = tells && inner.rule().startsWith("stance.") && !report;
        if (isShownByPerson(outer, inner)) {
            kept.remove(outer);
        } else if (outer.rule().equals("saying") && closesSentence(inner) && isRecord(inner.source())) {
            kept.remove(inner);
        } else if (outer.rule().equals("clause-behind-colon") && isSameAgain(inner)) {
            kept.remove(outer);
            kept.set(kept.indexOf(inner), inner.by(outer.source()));
        } else if (!within && covers(inner, outer) && cueStart(inner) > cueStart(outer)) {
            // the content stands before the later cue: "Kyiv expects units, an official said"
            kept.remove(outer);
        } else if (isOnlyAnswered(outer, inner)) {
            kept.remove(outer);
        } else if (startsBehindColon(outer, inner)) {
            kept.set(kept.indexOf(outer), cut(outer, beforeColon(inner)));
        } else if (isCoordinate(inner) || isMainClause(outer, inner) || isOwnFurtherCue(outer, inner)) {
            kept.set(kept.indexOf(outer), cut(outer, tokens.end(clauseStart(outer, inner) - 1)));
        } else {
            kept.remove(inner);
            if (inner.source().first() != outer.source().first()) {
                dropped.accept(inner);
            }
        }
    }

    /** {@code Estonia is out: | Jaan Tamm says that …}: a state's attitude in front of a colon, and who put it so behind. */
    private boolean isShownByPerson(Attribution outer, Attribution inner) {
        int last = inner.source().first() - 1;
        int cue = outer.cue().map(Cue::first).orElse(last);
        return outer.rule().startsWith("stance.")
                && !persons.isPerson(outer.source())
                && persons.isPerson(inner.source())
                && !tags[inner.source().first()].isPronoun()
                && IntStream.rangeClosed(cue, last).anyMatch(i -> parsed.isMark(i, ":") && !parsed.isQuoted(i));
    }

    /** {@code The corporal shrugs: it would be quiet there}. */
    private static boolean isBehindColon(Attribution attribution) {
        return attribution.rule().equals("clause-behind-colon")
                || attribution.rule().equals("clause-behind-label");
    }

    /** {@code The corporal is of another mind: it would be quiet there, | he | says}: whom the clause before the colon is on. */
    private boolean isSameAgain(Attribution inner) {
        int source = inner.source().first();
        return inner.rule().equals("saying")
                && (tokens.is(source, "he") || tokens.is(source, "she"))
                && inner.contents().get(0).start() < tokens.start(source);
    }

    /** {@code Tamm told them that …, | an official readout | says}: paper that nobody owns tells what somebody else has said. */
    private boolean isRecord(Phrase source) {
        return switch (tokens.word(source.end() - 1)) {
            case "readout", "minutes", "record", "records", "transcript", "communique", "communiqué", "protocol" ->
                true;
            default -> false;
        };
    }

    /** {@code He was responding to Tamm, | who announced that …}: the outer cue tells whom, and only the inner one what. */
    private boolean isOnlyAnswered(Attribution outer, Attribution inner) {
        int end = inner.source().end();
        return outer.cue().isPresent()
                && tokens.is(outer.cue().get().end(), "to")
                && inner.cue().isPresent()
                && inner.source().first() > outer.cue().get().end()
                && parsed.isMark(end, ",")
                && tokens.is(end + 1, "who")
                && beforeAdverbs(inner.cue().get().first()) == end + 1;
    }

    /** {@code They will go, the minister confirmed on Monday}: all that is said stands before, and no verb behind. */
    private boolean closesSentence(Attribution attribution) {
        int start = tokens.start(attribution.source().first());
        int end = parsed.sentences().get(attribution.firstSentence()).endToken();
        return attribution.contents().stream().allMatch(content -> content.end() <= start)
                && IntStream.range(attribution.cue().map(Cue::end).orElse(end), end)
                        .noneMatch(i -> tags[i].isFinite());
    }

    /** Whether the cue of one stands in what another says. */
    boolean covers(Attribution outer, Attribution inner) {
        int at = cueStart(inner);
        return outer.contents().stream().anyMatch(content -> content.contains(at));
    }

    /** UTF-16 offset of the cue, else of the source. */
    int cueStart(Attribution attribution) {
        return tokens.start(
                attribution.cue().map(Cue::first).orElse(attribution.source().first()));
    }

    /** A clause of its own behind ", and", ", while" or a semicolon. */
    private boolean isCoordinate(Attribution inner) {
        int before = inner.source().first() - 1;
        while (before > 0 && (tags[before] == Tag.ADVERB || parsed.isDate()[before])) {
            before--;
        }
        if (before <= 0 || tags[inner.source().first()] == Tag.SUBJECT) {
            return false;
        }
        return parsed.isMark(before, ";") || isContrast(before) || isJoined(before);
    }

    private boolean isContrast(int token) {
        return switch (tokens.word(token)) {
            case "while", "whereas", "although", "though", "but" -> parsed.isMark(token - 1, ",");
            default -> false;
        };
    }

    private boolean isJoined(int token) {
        return tags[token] == Tag.CONJUNCTION && (parsed.isMark(token - 1, ",") || parsed.isQuotationMark(token - 1));
    }

    /** {@code While A said no, B said yes}: the outer one stands in a clause put in front of the inner one's. */
    private boolean isMainClause(Attribution outer, Attribution inner) {
        int first = parsed.sentences().get(inner.firstSentence()).firstToken();
        int opening = tags[first] == Tag.CONJUNCTION ? first + 1 : first;
        return tags[opening] == Tag.SUBORDINATOR
                && !tokens.is(opening, "that")
                && outer.source().first() <= opening + 2
                && inner.source().first() > outer.source().first()
                && parsed.isMark(inner.source().first() - 1, ",");
    }

    /** {@code He said no, adding that}, {@code He said no and warned that}: the same source goes on with another verb. */
    private boolean isOwnFurtherCue(Attribution outer, Attribution inner) {
        if (inner.source().first() != outer.source().first() || inner.cue().isEmpty()) {
            return false;
        }
        int cue = inner.cue().get().first();
        int before = beforeAdverbs(cue);
        if (tags[cue] == Tag.GERUND) {
            return parsed.isMark(before, ",") || parsed.isDash(before);
        }
        return tags[before] == Tag.CONJUNCTION
                && (parsed.isMark(before - 1, ",") || inner.rule().equals("saying"));
    }

    private int beforeAdverbs(int token) {
        int at = token - 1;
        while (at > 0 && (tags[at] == Tag.ADVERB || tags[at] == Tag.AUXILIARY)) {
            at--;
        }
        return at;
    }

    /** Where the clause of an attribution begins, its joining word apart. */
    private int clauseStart(Attribution outer, Attribution inner) {
        if (!isOwnFurtherCue(outer, inner)) {
            return inner.source().first();
        }
        int before = beforeAdverbs(inner.cue().orElseThrow().first());
        return tags[before] == Tag.CONJUNCTION && parsed.isMark(before - 1, ",") ? before - 1 : before;
    }

    /** {@code He said he was busy: "I have no time," he wrote}: the quotation is the later cue's. */
    private boolean startsBehindColon(Attribution outer, Attribution inner) {
        int start = inner.contents().get(0).start();
        int first = tokens.firstFrom(start);
        return cueStart(inner) > start
                && cueStart(outer) < start
                && first > 0
                && parsed.isQuotationMark(first)
                && parsed.isMark(first - 1, ":");
    }

    private int beforeColon(Attribution inner) {
        return tokens.end(tokens.firstFrom(inner.contents().get(0).start()) - 2);
    }

    /** The outer one up to an offset. */
    private Attribution cut(Attribution outer, int limit) {
        List<Span> shorter = new ArrayList<>();
        for (Span content : outer.contents()) {
            if (content.end() <= limit) {
                shorter.add(content);
            } else if (content.start() < limit) {
                shorter.add(new Span(content.start(), limit));
            }
        }
        return shorter.isEmpty() ? outer : outer.saying(shorter);
    }

    /** Several cues of one source in one sentence are one statement, under the firmest cue. */
    List<Attribution> oneEach(List<Attribution> found) {
        List<Attribution> merged = new ArrayList<>();
        for (Attribution attribution : found) {
            Optional<Attribution> same = merged.stream()
                    .filter(other ->
                            other.source().first() == attribution.source().first())
                    .findFirst();
            if (same.isEmpty()) {
                merged.add(attribution);
            } else {
                boolean firmer = attribution.confidence() > same.get().confidence() && !hangsOn(attribution);
                Attribution firm = firmer ? attribution : same.get();
                Attribution other = firm == attribution ? same.get() : attribution;
                merged.set(
                        merged.indexOf(same.get()),
                        firm.with(other.contents(), other.firstSentence(), other.lastSentence()));
            }
        }
        return merged;
    }

    /** {@code …, saying}: a participle only adds to what the verb before it says. */
    private boolean hangsOn(Attribution attribution) {
        return attribution.cue().map(cue -> tags[cue.first()] == Tag.GERUND).orElse(false);
    }
}
