package org.claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.claimline.exchange.export.ExportFormat;
import org.claimline.ui.exchange.ExportWish;
import org.claimline.ui.exchange.ExportWishModel;
import org.claimline.ui.parts.NativeDialogs;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.export.CsvSeparator;
import org.claimline.workspace.export.ExportContent;
import org.junit.jupiter.api.Test;

class ExportWishModelTest {
    @Test
    void everyFormatThereIsCanBeChosenAndHasWords() {
        List<String> forms = new ExportWishModel(ExportWish.USUAL).forms();
        assertThat(forms).first().isEqualTo("html");
        assertThat(forms)
                .containsAll(Arrays.stream(ExportFormat.values())
                        .map(ExportFormat::label)
                        .toList());
        assertThat(forms)
                .allSatisfy(form ->
                        assertThat(Texts.textOr("form." + form + ".hint", "")).isNotEmpty());
    }

    @Test
    void aReportIsOfStatements() {
        ExportWishModel model = new ExportWishModel(ExportWish.USUAL.of(ExportContent.NOTES));
        model.formProperty().set("html");
        assertThat(model.contentProperty().get()).isEqualTo(ExportContent.STATEMENTS);
        model.contentProperty().set(ExportContent.NOTES);
        assertThat(model.wish()).isEqualTo(new ExportWish(ExportContent.NOTES, "csv", true, true));
    }

    @Test
    void whatIsNoLongerThereIsForgotten() {
        ExportWish old = new ExportWish(ExportContent.NOTES, "wordperfect", false, true);
        assertThat(new ExportWishModel(old).wish()).isEqualTo(new ExportWish(ExportContent.NOTES, "csv", false, true));
    }

    @Test
    void onlyCsvHasOptions() {
        ExportWishModel model = new ExportWishModel(ExportWish.USUAL);
        assertThat(model.optionsProperty().get()).isTrue();
        model.formProperty().set("json");
        assertThat(model.optionsProperty().get()).isFalse();
        model.formProperty().set("html");
        assertThat(model.optionsProperty().get()).isFalse();
    }

    @Test
    void aFileHasTheEndingOfItsFormat() {
        assertThat(NativeDialogs.ending(java.nio.file.Path.of("a/claims"), "csv"))
                .hasFileName("claims.csv");
        assertThat(NativeDialogs.ending(java.nio.file.Path.of("a/claims.v2"), "csv"))
                .hasFileName("claims.v2.csv");
        assertThat(NativeDialogs.ending(java.nio.file.Path.of("a/claims.CSV"), "csv"))
                .hasFileName("claims.CSV");
    }

    @Test
    void theLastWishIsThereTheNextTime(@org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) {
        WindowState state = WindowState.in(folder);
        assertThat(new WindowShape(state).exportWish()).isEqualTo(ExportWish.USUAL);
        new WindowShape(state).keep(new ExportWish(ExportContent.NOTES, "jsonl", false, false, CsvSeparator.TAB));
        state.save();
        assertThat(new WindowShape(WindowState.in(folder)).exportWish())
                .isEqualTo(new ExportWish(ExportContent.STATEMENTS, "jsonl", false, false, CsvSeparator.TAB));
    }
}
