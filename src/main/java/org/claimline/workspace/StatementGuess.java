package org.claimline.workspace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.claimline.extract.StatementExtractor;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Article;
import org.claimline.model.DateBasis;
import org.claimline.model.Dating;
import org.claimline.model.Evidence;
import org.claimline.model.Position;
import org.claimline.model.Reason;
import org.claimline.model.Speaker;
import org.claimline.model.SpeakerType;
import org.claimline.model.Statement;
import org.claimline.model.StatementKind;
import org.claimline.model.Wording;
import org.claimline.text.Span;

/** Fills a statement from a stretch of text by the extractor's own steps, on whatever topic. */
final class StatementGuess {
    private static final String RULE = "person.added";
    private static final Speaker NOBODY = new Speaker("unknown", SpeakerType.ANONYMOUS, "", "");

    private final StatementExtractor anyTopic;

    StatementGuess(Lexicon lexicon) {
        this.anyTopic = new StatementExtractor(lexicon.onAnyTopic());
    }

    Statement of(Article article, Span words) {
        if (words.isEmpty() || words.end() > article.text().length()) {
            throw new WorkspaceException(
                    "The selected words are not in \"" + article.info().heading() + "\"; select some of its text.");
        }
        Optional<Statement> near = anyTopic.extract(article).statements().stream()
                .filter(found -> found.evidence().passage().overlaps(words))
                .max(Comparator.comparingInt(found -> shared(found.evidence().passage(), words)));
        Span passage =
                near.map(found -> found.evidence().passage().union(words)).orElse(words);
        Evidence evidence = new Evidence(
                passage,
                List.of(words),
                near.flatMap(found -> found.evidence().source()),
                near.flatMap(found -> found.evidence().cue()));
        return new Statement(
                id(article, words),
                article.id(),
                near.map(Statement::speaker).orElse(NOBODY),
                near.map(Statement::dating).orElseGet(() -> published(article)),
                Position.UNCLEAR,
                "",
                List.of(),
                near.map(Statement::kind).orElse(StatementKind.INDIRECT),
                evidence,
                new Wording(
                        words.in(article.text()),
                        passage.in(article.text()),
                        near.map(found -> found.wording().source()).orElse(""),
                        near.map(found -> found.wording().cue()).orElse("")),
                1,
                List.of(new Reason(Reason.Aspect.ATTRIBUTION, RULE, "Added by hand.")));
    }

    private static Dating published(Article article) {
        return article.info().published().isKnown()
                ? new Dating(article.info().published(), DateBasis.PUBLICATION, "")
                : Dating.UNKNOWN;
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    /** The same on every machine, and none that the extractor gives. */
    private static String id(Article article, Span words) {
        String key = article.id() + "|added|" + words.start() + "|" + words.end();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
