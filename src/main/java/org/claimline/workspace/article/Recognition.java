package org.claimline.workspace.article;

import java.util.Optional;
import org.claimline.model.ArticleAddress;
import org.claimline.model.ArticleKin;
import org.claimline.store.statement.Kinships;
import org.claimline.store.statement.Kinships.Candidate;
import org.claimline.text.Shingles;

/**
 * Tells whether an article was here before in another form: at the same address with a text that has much in common, it is
 * a version; elsewhere with nearly the same text, a copy.
 */
public final class Recognition {
    /** Corrections leave most of a text; another text at the same address is another article, as on a live page. */
    private static final double LEAST_OF_A_VERSION = 0.3;

    private static final double LEAST_OF_A_COPY = 0.8;

    /** Of two short notices half may be agency and date. */
    private static final int LEAST_WORDS_OF_A_COPY = 25;

    private static final double LEAST_LENGTH_OF_A_COPY = 0.3;

    private final Kinships kinships;

    public Recognition(Kinships kinships) {
        this.kinships = kinships;
    }

    /** Remembers the article and, where it is one again, of which. Inside the transaction that writes it. */
    public Optional<ArticleKin> recognise(String articleId, String url, Shingles words) {
        String address = ArticleAddress.of(url);
        long[] sketch = words.sketch();
        Optional<ArticleKin> kin = version(articleId, address, words).or(() -> copy(articleId, sketch, words));
        kinships.remember(articleId, address, sketch);
        kin.ifPresent(
                found -> kinships.relate(articleId, found.kind(), found.first().id(), found.likeness()));
        return kin;
    }

    private Optional<ArticleKin> version(String articleId, String address, Shingles words) {
        for (Candidate candidate : kinships.at(address)) {
            double likeness = words.likeness(Shingles.of(candidate.body()));
            if (!candidate.info().id().equals(articleId) && likeness >= LEAST_OF_A_VERSION) {
                return Optional.of(new ArticleKin(ArticleKin.Kind.VERSION, candidate.info(), likeness));
            }
        }
        return Optional.empty();
    }

    private Optional<ArticleKin> copy(String articleId, long[] sketch, Shingles words) {
        if (words.size() < LEAST_WORDS_OF_A_COPY) {
            return Optional.empty();
        }
        for (Candidate candidate : kinships.alike(sketch)) {
            Shingles other = Shingles.of(candidate.body());
            double likeness = words.likeness(other);
            double shorter = (double) Math.min(words.size(), other.size()) / Math.max(words.size(), other.size());
            if (!candidate.info().id().equals(articleId)
                    && likeness >= LEAST_OF_A_COPY
                    && other.size() >= LEAST_WORDS_OF_A_COPY
                    && shorter >= LEAST_LENGTH_OF_A_COPY) {
                return Optional.of(new ArticleKin(ArticleKin.Kind.COPY, candidate.info(), likeness));
            }
        }
        return Optional.empty();
    }
}
