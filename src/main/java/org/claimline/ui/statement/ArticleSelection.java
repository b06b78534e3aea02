package org.claimline.ui.statement;

import java.util.function.IntPredicate;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.HitInfo;
import javafx.scene.text.TextFlow;
import org.claimline.text.Span;

/** The words of an article that are selected, by dragging or with the keys that select in any text field. */
final class ArticleSelection {
    private static final double PAGE = 320;
    private static final double NEXT_LINE = 4;
    private static final double ANYWHERE = -1;

    private final TextFlow flow;
    private final Path ground = new Path();
    private final Path caret = new Path();
    private final ReadOnlyObjectWrapper<Span> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper caretTop = new ReadOnlyDoubleWrapper();
    private String text = "";
    private int first;
    private int from;
    private int to;
    private double column = ANYWHERE;

    /** @param owner has the focus while keys select */
    ArticleSelection(TextFlow flow, Node owner) {
        this.flow = flow;
        ground.getStyleClass().add("selected-words");
        caret.getStyleClass().add("caret");
        ground.setManaged(false);
        caret.setManaged(false);
        caret.visibleProperty().bind(owner.focusedProperty());
        flow.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            owner.requestFocus();
            if (press.getButton() == MouseButton.PRIMARY) {
                press(press);
            }
        });
        flow.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag -> moveTo(offset(drag.getX(), drag.getY()), true));
        flow.addEventHandler(MouseEvent.MOUSE_RELEASED, release -> {
            if (!release.isStillSincePress() && from != to) {
                takeWholeWords();
            }
        });
        owner.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** What paints it. */
    Group nodes() {
        return new Group(ground, caret);
    }

    /** In the article's text; null where nothing is. */
    ReadOnlyObjectProperty<Span> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** How far below the top of the text the caret stands, in pixels. */
    ReadOnlyDoubleProperty caretTopProperty() {
        return caretTop.getReadOnlyProperty();
    }

    /**
     * @param shown  the text that the flow shows
     * @param offset where in the article it begins
     * @param caretAt where keys begin to select
     */
    void begin(String shown, int offset, int caretAt) {
        text = shown;
        first = offset;
        column = ANYWHERE;
        from = Math.max(0, Math.min(text.length(), caretAt - offset));
        to = from;
        selected.set(null);
    }

    /** The same article again, as after another of its statements was selected; its shown part may have grown. */
    void goOn(String shown, int offset) {
        int moved = first - offset;
        text = shown;
        first = offset;
        from = Math.max(0, Math.min(text.length(), from + moved));
        to = Math.max(0, Math.min(text.length(), to + moved));
    }

    /** Once the text has its lines. */
    void paint() {
        ground.getElements().setAll(flow.rangeShape(Math.min(from, to), Math.max(from, to)));
        caret.getElements().setAll(flow.caretShape(to, true));
        caretTop.set(caret.getBoundsInLocal().getMinY());
    }

    private int offset(double x, double y) {
        HitInfo hit = flow.hitTest(new Point2D(x, y));
        return Math.max(0, Math.min(text.length(), hit.getCharIndex() + (hit.isLeading() ? 0 : 1)));
    }

    private void press(MouseEvent press) {
        column = ANYWHERE;
        int at = offset(press.getX(), press.getY());
        if (press.getClickCount() == 2) {
            select(edge(at, -1, this::isInWord), edge(at, 1, this::isInWord));
        } else if (press.getClickCount() > 2) {
            select(edge(at, -1, this::isInParagraph), edge(at, 1, this::isInParagraph));
        } else {
            moveTo(at, press.isShiftDown());
        }
    }

    private void press(KeyEvent press) {
        if (press.isAltDown()) {
            return;
        }
        boolean word = press.isShortcutDown();
        switch (press.getCode()) {
            case LEFT -> along(word ? wordEdge(-1) : to - 1, press);
            case RIGHT -> along(word ? wordEdge(1) : to + 1, press);
            case HOME -> along(word ? 0 : lineEdge(0), press);
            case END -> along(word ? text.length() : lineEdge(flow.getWidth()), press);
            case UP -> across(word, -NEXT_LINE, press);
            case DOWN -> across(word, NEXT_LINE, press);
            case PAGE_UP -> across(word, -PAGE, press);
            case PAGE_DOWN -> across(word, PAGE, press);
            case C -> copy(press);
            case A -> selectAll(press);
            case ESCAPE -> forget(press);
            default -> {
                // no key of a text
            }
        }
    }

    private void along(int target, KeyEvent press) {
        column = ANYWHERE;
        moveTo(Math.max(0, Math.min(text.length(), target)), press.isShiftDown());
        press.consume();
    }

    /** To another line, at the same column where it has one. */
    private void across(boolean shortcut, double by, KeyEvent press) {
        if (shortcut) {
            return;
        }
        Bounds here = caret.getBoundsInLocal();
        double x = column == ANYWHERE ? here.getMinX() : column;
        moveTo(offset(x, by < 0 ? here.getMinY() + by : here.getMaxY() + by), press.isShiftDown());
        column = x;
        press.consume();
    }

    private int lineEdge(double x) {
        Bounds here = caret.getBoundsInLocal();
        return offset(x, (here.getMinY() + here.getMaxY()) / 2);
    }

    private int wordEdge(int step) {
        int at = to;
        while (inside(at, step) && !isInWord(step < 0 ? at - 1 : at)) {
            at += step;
        }
        return edge(at, step, this::isInWord);
    }

    /** As far as characters are of a kind. */
    private int edge(int start, int step, IntPredicate kind) {
        int at = start;
        while (inside(at, step) && kind.test(step < 0 ? at - 1 : at)) {
            at += step;
        }
        return at;
    }

    private boolean inside(int at, int step) {
        return step < 0 ? at > 0 : at < text.length();
    }

    private boolean isInWord(int at) {
        return Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '\'' || text.charAt(at) == '’';
    }

    private boolean isInParagraph(int at) {
        return text.charAt(at) != '\n';
    }

    private void copy(KeyEvent press) {
        if (press.isShortcutDown() && !press.isShiftDown() && selected.get() != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text.substring(Math.min(from, to), Math.max(from, to)));
            Clipboard.getSystemClipboard().setContent(content);
            press.consume();
        }
    }

    private void selectAll(KeyEvent press) {
        if (press.isShortcutDown() && !press.isShiftDown()) {
            select(0, text.length());
            press.consume();
        }
    }

    private void forget(KeyEvent press) {
        if (from != to) {
            select(to, to);
            press.consume();
        }
    }

    /** A hand that drags seldom hits the edge of a word. */
    private void takeWholeWords() {
        Span words = trimmed(Math.min(from, to), Math.max(from, to));
        if (!words.isEmpty()) {
            select(edge(words.start(), -1, this::isInWord), edge(words.end(), 1, this::isInWord));
        }
    }

    private void moveTo(int target, boolean selecting) {
        select(selecting ? from : target, target);
    }

    private void select(int start, int end) {
        from = start;
        to = end;
        paint();
        Span words = trimmed(Math.min(from, to), Math.max(from, to));
        selected.set(words.isEmpty() ? null : new Span(words.start() + first, words.end() + first));
    }

    /** Without spaces at its ends, which are no words. */
    private Span trimmed(int start, int end) {
        int begin = start;
        int last = end;
        while (begin < last && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (last > begin && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(begin, last);
    }
}
