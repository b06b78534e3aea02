package org.claimline.store.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.model.Correction;
import org.claimline.model.DateBasis;
import org.claimline.model.Dating;
import org.claimline.model.Evidence;
import org.claimline.model.Reason;
import org.claimline.model.Reason.Aspect;
import org.claimline.model.Speaker;
import org.claimline.model.Statement;
import org.claimline.model.StatementDate;
import org.claimline.model.Wording;
import org.claimline.store.sqlite.StoreException;
import org.claimline.text.Span;

/** Lays a person's correction over what the program read. */
public final class CorrectedStatement {
    /** The rule that is named as the reason for what a person set right. */
    public static final String RULE = "person.corrected";

    private CorrectedStatement() {}

    /**
     * @param text of the whole article, which corrected spans count in
     * @throws StoreException where a span lies outside of it
     */
    public static Statement of(Statement read, Correction correction, String text) {
        if (correction.isNone()) {
            return read;
        }
        Speaker speaker = correction.speaker().orElse(read.speaker());
        Evidence evidence = correction
                .contents()
                .map(contents -> evidence(read.evidence(), contents, text))
                .orElse(read.evidence());
        return new Statement(
                read.id(),
                read.articleId(),
                correction
                        .country()
                        .map(code -> new Speaker(speaker.name(), speaker.type(), code, speaker.role()))
                        .orElse(speaker),
                correction.date().map(CorrectedStatement::dating).orElse(read.dating()),
                correction.position().orElse(read.position()),
                correction.condition().orElse(read.condition()),
                read.troopsOf(),
                read.kind(),
                evidence,
                correction.contents().isPresent() ? wording(evidence, read.wording(), text) : read.wording(),
                read.confidence(),
                reasons(read, correction));
    }

    /** What of a correction says something else than what was read. */
    static Correction different(Statement read, Correction correction) {
        return new Correction(
                correction.speaker().filter(one -> !one.equals(read.speaker())),
                correction
                        .country()
                        .filter(one -> !one.equals(
                                correction.speaker().orElse(read.speaker()).country())),
                correction.date().filter(one -> !one.equals(read.dating().date())),
                correction.position().filter(one -> !one.equals(read.position())),
                correction.condition().filter(one -> !one.equals(read.condition())),
                correction.contents().filter(one -> !one.equals(read.evidence().contents())));
    }

    /** By a person's own judgement, which no words in the article need tell. */
    private static Dating dating(StatementDate date) {
        return date.isKnown() ? new Dating(date, DateBasis.INFERRED, "") : Dating.UNKNOWN;
    }

    /** The passage grows where the content would stand outside of it. */
    private static Evidence evidence(Evidence read, List<Span> contents, String text) {
        Span passage = read.passage().union(Span.covering(contents));
        if (passage.end() > text.length()) {
            throw new StoreException("The article ends at " + text.length()
                    + ", before the words that were selected, at " + passage.end() + "; select them again.");
        }
        return new Evidence(passage, contents, read.source(), read.cue());
    }

    private static Wording wording(Evidence evidence, Wording read, String text) {
        return new Wording(
                evidence.contents().stream().map(span -> span.in(text)).collect(Collectors.joining(" … ")),
                evidence.passage().in(text),
                read.source(),
                read.cue());
    }

    private static List<Reason> reasons(Statement read, Correction correction) {
        Set<Aspect> corrected = EnumSet.noneOf(Aspect.class);
        correction.speaker().ifPresent(speaker -> corrected.add(Aspect.SPEAKER));
        correction.country().ifPresent(country -> corrected.add(Aspect.SPEAKER));
        correction.date().ifPresent(date -> corrected.add(Aspect.DATE));
        correction.position().ifPresent(position -> corrected.add(Aspect.POSITION));
        List<Reason> reasons = new ArrayList<>(read.reasons());
        reasons.removeIf(reason -> corrected.contains(reason.aspect()));
        for (Aspect aspect : corrected) {
            reasons.add(new Reason(aspect, RULE, "Set right by hand; the program read " + asRead(read, aspect) + "."));
        }
        return reasons;
    }

    private static String asRead(Statement read, Aspect aspect) {
        String words = switch (aspect) {
            case SPEAKER -> read.speaker().name() + " (" + read.speaker().country() + ")";
            case DATE -> read.dating().date().edtf();
            default -> read.position().words();
        };
        return words.isEmpty() ? "none" : words;
    }
}
