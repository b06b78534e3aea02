package org.claimline.exchange.reader;

import java.util.ArrayList;
import java.util.List;
import org.claimline.exchange.Limits;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The paragraphs of a page or of a piece of one, as a reader sees them: scripts, menus and the like left out, a blank
 * line wherever a block begins or ends.
 */
final class PageText implements NodeFilter {
    private final boolean everything;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int linked;

    private PageText(boolean everything) {
        this.everything = everything;
    }

    /** Whether a page of that source can be held in memory; a tag is an object. */
    static boolean isBearable(String source) {
        return source.chars().filter(c -> c == '<').limit(Limits.MOST_TAGS + 1L).count() <= Limits.MOST_TAGS;
    }

    /** A page as a tree. Nothing is fetched, no script run. */
    static org.jsoup.nodes.Document parse(String source) {
        Parser parser = Parser.htmlParser().setMaxDepth(Limits.DEEPEST_PAGE);
        org.jsoup.nodes.Document page = parser.parseInput(source, "");
        page.outputSettings(new OutputSettings().prettyPrint(false));
        return page;
    }

    /** All paragraphs of a piece that is known to be the article, but for what is never text. */
    static List<String> ofFragment(String source) {
        return of(parse(source).body(), true);
    }

    /** The paragraphs under an element without what stands around an article, as "Read also". */
    static List<String> of(Element root) {
        return of(root, false);
    }

    /** @param everything whether lines are kept that look like links to other articles */
    static List<String> of(Element root, boolean everything) {
        PageText text = new PageText(everything);
        NodeTraversor.filter(text, root);
        text.flush();
        return text.paragraphs;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            if (depth > 0 && Boilerplate.isNone(element, everything)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("br")) {
                lineBreak();
            } else if (Boilerplate.isBlock(element)) {
                flush();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && Boilerplate.isBlock(element)) {
            flush();
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode node) {
        String text = node.getWholeText();
        int before = words.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00A0';
            boolean after = words.length() > 0 && !Character.isWhitespace(words.charAt(words.length() - 1));
            if (!space) {
                words.append(c);
            } else if (after) {
                words.append(' ');
            }
        }
        if (isInLink(node)) {
            linked += words.length() - before;
        }
    }

    private static boolean isInLink(Node node) {
        Node above = node.parent();
        for (int i = 0; i < 3 && above instanceof Element element; i++) {
            if (element.normalName().equals("a")) {
                return true;
            }
            above = element.parent();
        }
        return false;
    }

    /** One goes on in the same paragraph, two begin another. */
    private void lineBreak() {
        int end = words.length();
        if (end > 0 && words.charAt(end - 1) == '\n') {
            flush();
        } else if (end > 0) {
            if (words.charAt(end - 1) == ' ') {
                words.setLength(end - 1);
            }
            words.append('\n');
        }
    }

    private void flush() {
        String paragraph = words.toString().strip();
        if (!paragraph.isEmpty() && (everything || !Boilerplate.isAside(paragraph, linked))) {
            paragraphs.add(paragraph);
        }
        words.setLength(0);
        linked = 0;
    }
}
