package org.claimline.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** Light or dark: a base theme, and the colours of positions tuned to its ground. */
public enum Theme {
    LIGHT,
    DARK;

    /** Dresses the scene, and all others with it as far as controls go. */
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(
                this == LIGHT ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet());
        scene.getStylesheets().setAll(stylesheets());
    }

    List<String> stylesheets() {
        return List.of(resource(name().toLowerCase(Locale.ROOT)), resource("window"));
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name + ".css")).toExternalForm();
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
