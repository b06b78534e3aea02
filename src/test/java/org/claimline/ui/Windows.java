package org.claimline.ui;

import javafx.scene.text.Text;
import org.junit.jupiter.api.Assumptions;
import org.testfx.api.FxToolkit;

/** Starts the toolkit without a screen; where this machine cannot even lay out text, says so and skips. */
final class Windows {
    private Windows() {}

    static void start() {
        String missing = null;
        try {
            FxToolkit.registerPrimaryStage();
            FxToolkit.setupFixture(() -> new Text("measured").getLayoutBounds());
        } catch (Exception | LinkageError failure) {
            missing = String.valueOf(failure);
        }
        if (missing != null) {
            System.err.println(
                    "WINDOW TESTS ARE SKIPPED, this machine cannot lay out text (is libpangoft2-1.0-0 there?): "
                            + missing);
        }
        Assumptions.assumeTrue(missing == null, missing);
    }
}
