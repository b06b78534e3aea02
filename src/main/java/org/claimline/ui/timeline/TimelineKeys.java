package org.claimline.ui.timeline;

import javafx.scene.input.KeyEvent;

/** The keys that the timeline itself obeys when it has the focus. */
final class TimelineKeys {
    private static final double PAN = 0.25;
    private final TimelineModel model;

    TimelineKeys(TimelineModel model) {
        this.model = model;
    }

    void press(KeyEvent press) {
        boolean done = switch (press.getCode()) {
            case LEFT -> along(press, -1);
            case RIGHT -> along(press, 1);
            case UP -> across(press, -1);
            case DOWN -> across(press, 1);
            case PAGE_UP -> scroll(-1);
            case PAGE_DOWN -> scroll(1);
            default -> false;
        };
        if (done) {
            press.consume();
        }
    }

    /** With Shift the view moves and the selection stays. */
    private boolean along(KeyEvent press, int step) {
        if (press.isShortcutDown() || press.isAltDown()) {
            return false;
        }
        if (press.isShiftDown()) {
            model.view().drag(-step * PAN * model.view().widthProperty().get());
        } else {
            model.moves().selectAlong(step);
        }
        return true;
    }

    private boolean across(KeyEvent press, int step) {
        if (press.isShortcutDown() || press.isAltDown()) {
            return false;
        }
        model.moves().selectAcross(step);
        return true;
    }

    private boolean scroll(int step) {
        Viewport view = model.view();
        model.scrollTo(
                view.scrollProperty().get() + step * view.heightProperty().get());
        return true;
    }
}
