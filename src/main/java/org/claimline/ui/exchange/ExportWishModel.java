package org.claimline.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.claimline.workspace.export.CsvSeparator;
import org.claimline.workspace.export.ExportContent;
import org.claimline.workspace.export.ExportForm;

/** A wish while it is being made: what goes with what. A report is of statements, and holds their notes anyway. */
public final class ExportWishModel {
    private final ObjectProperty<ExportContent> content = new SimpleObjectProperty<>();
    private final StringProperty form = new SimpleStringProperty();
    private final BooleanProperty byteOrderMark = new SimpleBooleanProperty();
    private final BooleanProperty formulaGuard = new SimpleBooleanProperty();
    private final ObjectProperty<CsvSeparator> separator = new SimpleObjectProperty<>();

    /** @param last the wish made before; a form that is no longer known is forgotten */
    public ExportWishModel(ExportWish last) {
        content.set(last.content());
        form.set(forms().contains(last.form()) ? last.form() : ExportWish.USUAL.form());
        byteOrderMark.set(last.byteOrderMark());
        formulaGuard.set(last.formulaGuard());
        separator.set(last.separator());
        content.addListener((property, old, now) -> {
            if (now == ExportContent.NOTES && isReport()) {
                form.set(ExportWish.USUAL.form());
            }
        });
        form.addListener((property, old, now) -> {
            if (isReport()) {
                content.set(ExportContent.STATEMENTS);
            }
        });
        if (content.get() == ExportContent.NOTES && isReport()) {
            form.set(ExportWish.USUAL.form());
        }
    }

    /** All there are, the report first: it is what people read. */
    public List<String> forms() {
        List<String> forms = new ArrayList<>(List.of(ExportWish.REPORT));
        ExportForm.all().forEach(each -> forms.add(each.label()));
        return forms;
    }

    private boolean isReport() {
        return form.get().equals(ExportWish.REPORT);
    }

    public ObjectProperty<ExportContent> contentProperty() {
        return content;
    }

    public StringProperty formProperty() {
        return form;
    }

    public BooleanProperty byteOrderMarkProperty() {
        return byteOrderMark;
    }

    public BooleanProperty formulaGuardProperty() {
        return formulaGuard;
    }

    public ObjectProperty<CsvSeparator> separatorProperty() {
        return separator;
    }

    /** Whether the form has options. */
    public BooleanBinding optionsProperty() {
        return Bindings.createBooleanBinding(() -> !isReport() && new ExportForm(form.get()).hasOptions(), form);
    }

    public ExportWish wish() {
        return new ExportWish(content.get(), form.get(), byteOrderMark.get(), formulaGuard.get(), separator.get());
    }
}
