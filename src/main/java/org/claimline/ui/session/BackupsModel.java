package org.claimline.ui.session;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimline.ui.parts.BackgroundWork;
import org.claimline.ui.table.StatementsModel;
import org.claimline.workspace.StoreDoctor;
import org.claimline.workspace.Workspace;

/** The backups of the open store: what each has differently, and the way back to it. */
public final class BackupsModel {
    private static final Object DIFFERENCES = "backup-differences";

    private final Workspace workspace;
    private final BackgroundWork work;
    private final StatementsModel statements;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper differences = new ReadOnlyStringWrapper("");

    BackupsModel(Session session) {
        this.workspace = session.workspace();
        this.work = session.work();
        this.statements = session.statements();
    }

    /** File names, the latest first. */
    public ObservableList<String> names() {
        return names;
    }

    /** What restoring the chosen one would change, in words. */
    public ReadOnlyStringProperty differencesProperty() {
        return differences.getReadOnlyProperty();
    }

    /** Looks again which there are. */
    public void refresh() {
        differences.set("");
        work.run(progress -> workspace.doctor().backups(), names::setAll);
    }

    /** Makes one now. */
    public void make() {
        work.run(progress -> workspace.backUp("asked-for"), made -> refresh());
    }

    /** Tells what one has differently. */
    public void choose(String name) {
        work.runNewest(DIFFERENCES, progress -> words(workspace.doctor(), name), differences::set);
    }

    private static String words(StoreDoctor doctor, String name) {
        List<String> lines = new ArrayList<>();
        doctor.summary(name).ifPresent(lines::add);
        doctor.differences(name).ifPresent(lines::addAll);
        return String.join("\n", lines);
    }

    /** Puts one in place of what the store holds, which is made a backup first. */
    public void restore(String name) {
        work.run(
                progress -> {
                    workspace.doctor().restore(name);
                    return workspace.refreshIfChanged();
                },
                changed -> {
                    statements.refresh();
                    refresh();
                });
    }
}
