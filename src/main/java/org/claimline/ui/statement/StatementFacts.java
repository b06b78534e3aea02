package org.claimline.ui.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.model.Anchor;
import org.claimline.model.ArticleInfo;
import org.claimline.model.DateWords;
import org.claimline.model.Dating;
import org.claimline.model.Position;
import org.claimline.model.Reason;
import org.claimline.model.Reason.Aspect;
import org.claimline.model.Review;
import org.claimline.model.Speaker;
import org.claimline.model.Statement;
import org.claimline.model.StatementEntry;
import org.claimline.text.Span;
import org.claimline.timeline.PositionSlot;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.parts.PositionMark;
import org.claimline.ui.words.FieldWords;
import org.claimline.ui.words.Texts;

/** The statement itself: its words first, then who, when and with which position, each with its reason. */
final class StatementFacts extends VBox {
    /** Of what a person set right, the value that the program reads tells more than that it was set right. */
    private static final String BY_HAND = "person.corrected";

    private final UnaryOperator<String> countryName;

    StatementFacts(StatementModel model, UnaryOperator<String> countryName) {
        this.countryName = countryName;
        getStyleClass().add("facts");
        model.readProperty().addListener((property, old, now) -> show(Optional.ofNullable(now)));
        show(Optional.ofNullable(model.readProperty().get()));
    }

    private void show(Optional<ReadStatement> read) {
        getChildren().clear();
        read.ifPresent(this::show);
    }

    private void show(ReadStatement read) {
        StatementEntry entry = read.entry();
        Statement statement = entry.statement();
        Map<String, String> asRead = new HashMap<>();
        FieldWords.of(statement, countryName)
                .otherwiseIn(FieldWords.of(read.dossier().asRead(), countryName))
                .forEach(field -> asRead.put(field.field(), field.became()));
        getChildren().add(badges(entry));
        getChildren().add(quote(statement));
        add("speaker", speaker(statement.speaker()), statement, Aspect.SPEAKER);
        corrected("speaker", asRead.get("speaker"));
        corrected("speaker", asRead.get("country"));
        add("date", date(statement.dating()), statement, Aspect.DATE);
        corrected("date", asRead.get("date"));
        add("position", statement.position().words(), statement, Aspect.POSITION);
        corrected("position", asRead.get("position"));
        if (!statement.condition().isEmpty() || asRead.containsKey("condition")) {
            String words = statement.condition();
            add("condition", words.isEmpty() ? Texts.text("fact.condition.none") : "“" + words + "”");
            corrected("condition", asRead.get("condition"));
        }
        if (!statement.troopsOf().isEmpty()) {
            add("troops", statement.troopsOf().stream().map(countryName).collect(Collectors.joining(", ")));
        }
        add("passage", statement.wording().passage().replaceAll("\\s+", " "));
        corrected("passage", asRead.get("quote"));
        addAnchor(read.dossier().anchor());
        add("article", article(entry.article()));
        add("found", found(statement), statement, Aspect.ATTRIBUTION);
    }

    /** A mark beside the name of the field, and below its value what the program reads. */
    private void corrected(String fact, String asRead) {
        if (asRead == null) {
            return;
        }
        HBox row = (HBox) lookup("#fact-" + fact);
        row.getStyleClass().add("corrected");
        VBox value = (VBox) row.getChildren().get(1);
        value.getChildren().add(Nodes.wrapped(Texts.text("fact.asread", asRead), "as-read"));
    }

    /** Whether the words stand where they were found: what is not so is said in the open. */
    private void addAnchor(Anchor anchor) {
        String words;
        if (anchor instanceof Anchor.Exact exact) {
            Span at = exact.found().passage();
            words = Texts.text("anchor.exact", at.start(), at.end());
        } else if (anchor instanceof Anchor.FoundAgain again) {
            words = Texts.text(again.moved() > 0 ? "anchor.later" : "anchor.earlier", Math.abs(again.moved()));
        } else {
            words = Texts.text("anchor.lost");
        }
        add("anchor", words);
        if (!(anchor instanceof Anchor.Exact)) {
            lookup("#fact-anchor").getStyleClass().add("doubtful");
        }
    }

    private static HBox badges(StatementEntry entry) {
        Position position = entry.statement().position();
        Label badge = Nodes.label(position.words(), "badge", PositionSlot.style(PositionSlot.of(position)));
        badge.setGraphic(new PositionMark(position));
        HBox badges = new HBox(badge, Nodes.spring());
        if (entry.review() != Review.NEW) {
            badges.getChildren()
                    .add(Nodes.label(
                            entry.review().label(), "review", entry.review().label()));
        }
        badges.getStyleClass().add("line");
        return badges;
    }

    private static Label quote(Statement statement) {
        String words = statement.wording().quote().replaceAll("\\s+", " ");
        Label quote = Nodes.wrapped(words, "quote", PositionSlot.style(PositionSlot.of(statement.position())));
        quote.setId("quote");
        return quote;
    }

    private String speaker(Speaker speaker) {
        String country = speaker.country().isEmpty() ? "" : countryName.apply(speaker.country());
        return speaker.name() + lines(joined(speaker.role(), country), "");
    }

    private static String date(Dating dating) {
        String basis = Texts.text("basis." + dating.basis().label());
        String words = dating.words().isEmpty() ? "" : "“" + dating.words() + "”";
        return DateWords.of(dating.date()) + lines(joined(basis, words), "");
    }

    private static String article(ArticleInfo article) {
        String published =
                article.published().isKnown() ? DateWords.of(article.published()) : Texts.text("article.undated");
        return article.heading() + lines(joined(article.outlet(), published), article.url());
    }

    private static String found(Statement statement) {
        return statement.rule() + lines(Texts.text("statement.confidence", statement.confidence()), "");
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " · " + second;
    }

    private static String lines(String second, String third) {
        return (second.isEmpty() ? "" : "\n" + second) + (third.isEmpty() ? "" : "\n" + third);
    }

    private void add(String key, String words) {
        addFact(key, words, List.of());
    }

    private void add(String key, String words, Statement statement, Aspect aspect) {
        addFact(
                key,
                words,
                statement.reasons().stream()
                        .filter(reason ->
                                reason.aspect() == aspect && !reason.rule().equals(BY_HAND))
                        .toList());
    }

    /** The first line is the fact, what follows describes it, and the reasons say why. */
    private void addFact(String key, String words, List<Reason> reasons) {
        VBox value = Nodes.growing(new VBox());
        String[] lines = words.split("\n");
        value.getChildren().add(Nodes.wrapped(lines[0], "passage".equals(key) ? "passage" : "fact"));
        for (int line = 1; line < lines.length; line++) {
            value.getChildren().add(Nodes.wrapped(lines[line], "muted"));
        }
        for (Reason reason : reasons) {
            Label why = Nodes.wrapped(reason.words(), "reason");
            why.setTooltip(new Tooltip(Texts.text("reason.rule", reason.rule())));
            value.getChildren().add(why);
        }
        Label name = Nodes.label(Texts.text("fact." + key), "fact-name");
        HBox row = Nodes.named(new HBox(name, value), "fact-" + key);
        row.getStyleClass().add("fact-row");
        getChildren().add(row);
    }
}
