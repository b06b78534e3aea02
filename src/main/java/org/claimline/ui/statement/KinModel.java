package org.claimline.ui.statement;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.claimline.model.ArticleInfo;
import org.claimline.model.ArticleKin;
import org.claimline.ui.parts.BackgroundWork;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.article.ArticleVersion;
import org.claimline.workspace.article.StatementDifference;
import org.claimline.workspace.article.StatementDifference.Added;
import org.claimline.workspace.article.StatementDifference.Changed;
import org.claimline.workspace.article.StatementDifference.Removed;

/** Of which other articles the one that is read is a version or a copy, and what changed in its statements. */
public final class KinModel {
    private static final Object KIN = "kin";

    private final Workspace workspace;
    private final BackgroundWork work;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    KinModel(Workspace workspace, BackgroundWork work, StatementModel statement) {
        this.workspace = workspace;
        this.work = work;
        statement.readProperty().addListener((property, old, now) -> load(now));
    }

    /** Empty where the article is the only one of its kind. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    private void load(ReadStatement read) {
        if (read == null) {
            words.set("");
            return;
        }
        String id = read.article().id();
        work.runNewest(KIN, progress -> words(id, workspace.articles().versions(id)), words::set);
    }

    static String words(String articleId, List<ArticleVersion> family) {
        List<String> lines = new ArrayList<>();
        for (ArticleVersion member : family) {
            ArticleInfo info = member.info();
            if (info.id().equals(articleId)) {
                member.kin()
                        .ifPresent(kin -> lines.add(Texts.text(
                                "kin." + kin.kind().label(), origin(kin.first()), Math.round(100 * kin.likeness()))));
                member.differences().forEach(difference -> lines.add(words(difference)));
            } else if (member.kin().isPresent()) {
                ArticleKin kin = member.kin().get();
                lines.add(Texts.text("kin.also-" + kin.kind().label(), origin(info)));
            }
        }
        return String.join("\n", lines);
    }

    private static String origin(ArticleInfo info) {
        String outlet = info.outlet().isEmpty() ? info.name() : info.outlet();
        return info.published().isKnown() ? outlet + ", " + info.published().edtf() : outlet;
    }

    private static String words(StatementDifference difference) {
        if (difference instanceof Added added) {
            return Texts.text("kin.added", added.statement().wording().quote());
        }
        if (difference instanceof Removed removed) {
            return Texts.text("kin.removed", removed.statement().wording().quote());
        }
        Changed changed = (Changed) difference;
        return Texts.text(
                "kin.changed",
                changed.before().wording().quote(),
                changed.after().wording().quote());
    }
}
