package org.claimline.ui.timeline;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimline.timeline.LaneChoice;
import org.claimline.timeline.Palette;
import org.claimline.ui.parts.Commands;
import org.claimline.ui.parts.Nodes;
import org.claimline.ui.table.EntryPages;
import org.claimline.ui.words.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The timeline with its choice of lanes, its legend, and the density strip below. */
public final class TimelinePane extends VBox {
    private static final double ONE_LINE = 1_100;
    private static final Map<String, Ikon> ICONS = Map.of(
            "back",
            Feather.ARROW_LEFT,
            "forward",
            Feather.ARROW_RIGHT,
            "zoom-in",
            Feather.ZOOM_IN,
            "zoom-out",
            Feather.ZOOM_OUT,
            "fit",
            Feather.MAXIMIZE_2);

    private final TimelineRegion region;
    private Consumer<String> onSpeaker = name -> {};

    public TimelinePane(TimelineModel model, EntryPages entries, Pane legend, Commands commands) {
        getStyleClass().add("timeline-pane");
        region = Nodes.named(new TimelineRegion(model), "timeline");
        region.setOnLaneMenu((lane, event) -> new LaneMenu(model, lane, name -> onSpeaker.accept(name))
                .show(region, event.getScreenX(), event.getScreenY()));
        HoverCard card = new HoverCard(region, entries, model);
        Pane overlay = new Pane(card);
        overlay.setMouseTransparent(true);
        overlay.setPickOnBounds(false);
        StackPane stage = new StackPane(region, overlay);
        VBox.setVgrow(stage, Priority.ALWAYS);
        getChildren().addAll(head(model, legend, commands), stage, Nodes.named(new DensityStrip(model), "density"));
    }

    private VBox head(TimelineModel model, Pane legend, Commands commands) {
        HBox zoom = new HBox();
        zoom.getStyleClass().add("tight");
        zoom.setMinWidth(Region.USE_PREF_SIZE);
        for (String id : new String[] {"back", "forward", "zoom-out", "zoom-in", "fit"}) {
            zoom.getChildren().add(Nodes.iconButton(ICONS.get(id), commands.get(id)));
        }
        HBox.setHgrow(legend, Priority.ALWAYS);
        Region spring = Nodes.spring();
        HBox head = new HBox(lanes(model), new ArrangementMenu(model), spring, zoom);
        head.getStyleClass().add("timeline-head");
        VBox lines = new VBox(head, legend);
        widthProperty().addListener((property, old, now) -> arrange(head, lines, spring, legend, now.doubleValue()));
        return lines;
    }

    /** The legend stands between the buttons where it has room, else on a line of its own. */
    private static void arrange(HBox head, VBox lines, Region spring, Pane legend, double width) {
        boolean oneLine = width >= ONE_LINE;
        if (oneLine == (legend.getParent() == lines)) {
            ((Pane) legend.getParent()).getChildren().remove(legend);
            (oneLine ? head : lines).getChildren().add(oneLine ? 2 : 1, legend);
            spring.setVisible(!oneLine);
            spring.setManaged(!oneLine);
        }
    }

    private static HBox lanes(TimelineModel model) {
        ToggleGroup group = new ToggleGroup();
        HBox buttons = new HBox();
        buttons.getStyleClass().add("segments");
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        for (LaneChoice choice : LaneChoice.values()) {
            ToggleButton button =
                    Nodes.named(new ToggleButton(Texts.text("lanes." + choice.label())), "lanes-" + choice.label());
            button.setUserData(choice);
            button.setToggleGroup(group);
            button.setAccessibleText(Texts.text("timeline.lanes", button.getText()));
            button.getStyleClass().addAll("small", segment(choice));
            button.setSelected(choice == model.arrangement().choice());
            buttons.getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((property, old, now) -> choose(model, old, now));
        model.arrangementProperty()
                .addListener((property, old, now) -> group.getToggles().stream()
                        .filter(toggle -> toggle.getUserData() == now.choice())
                        .forEach(toggle -> toggle.setSelected(true)));
        return buttons;
    }

    /** One of them is always down. */
    private static void choose(TimelineModel model, Toggle old, Toggle now) {
        if (now == null) {
            old.setSelected(true);
        } else {
            model.arrangementProperty().set(model.arrangement().with((LaneChoice) now.getUserData()));
        }
    }

    private static String segment(LaneChoice choice) {
        return switch (choice) {
            case COUNTRY -> "left-pill";
            case SPEAKER, POSITION -> "center-pill";
            case OUTLET -> "right-pill";
        };
    }

    /** Lets the name of a speaker's lane lead to the card. */
    public void setOnSpeaker(Consumer<String> listener) {
        onSpeaker = listener;
    }

    /** The colours of the theme. */
    public Palette palette() {
        return region.palette();
    }

    public void focusTimeline() {
        region.requestFocus();
    }
}
