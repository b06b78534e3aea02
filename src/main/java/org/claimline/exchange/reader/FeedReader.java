package org.claimline.exchange.reader;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.claimline.exchange.Document;
import org.claimline.exchange.DocumentReader;
import org.claimline.exchange.Limits;
import org.claimline.exchange.Reading;
import org.claimline.exchange.Reading.Unread;
import org.claimline.exchange.UnreadableArticleException;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads RSS (0.9 to 2.0) and Atom, broken ones too. The original of an article is its item as it stands in the file: the
 * same item in the feed of another day is the same article. The parser knows no entities but XML's own and fetches nothing;
 * a feed that declares some is refused.
 */
final class FeedReader implements DocumentReader {
    private static final Pattern ENTITIES =
            Pattern.compile("<!ENTITY\\b|<!DOCTYPE[^>\\[]{0,500}\\[", Pattern.CASE_INSENSITIVE);

    @Override
    public void read(Document document, Consumer<Reading> found) throws UnreadableArticleException {
        DecodedText decoded =
                DecodedText.of(document.bytes(), document.charset().or(() -> PageReader.declaredIn(document.bytes())));
        refuse(document, decoded.text());
        org.jsoup.nodes.Document feed = parse(decoded.text());
        List<Element> items = feed.select("item, entry");
        if (items.isEmpty()) {
            throw new UnreadableArticleException(
                    document.name(),
                    "is XML without a single item of a feed: save the article as plain text and read that.");
        }
        String outlet = outlet(feed);
        for (int i = 0; i < items.size(); i++) {
            item(document, decoded, items.get(i), i + 1, outlet, found);
        }
    }

    private static void refuse(Document document, String text) throws UnreadableArticleException {
        if (ENTITIES.matcher(text).find()) {
            throw new UnreadableArticleException(
                    document.name(), "declares entities of its own, which no feed needs: it was not read.");
        }
        if (!PageText.isBearable(text)) {
            throw new UnreadableArticleException(
                    document.name(), "holds more than 400,000 tags: split it into smaller feeds and read these.");
        }
    }

    private static org.jsoup.nodes.Document parse(String text) {
        Parser parser = Parser.xmlParser().setTrackPosition(true).setMaxDepth(Limits.DEEPEST_PAGE);
        org.jsoup.nodes.Document feed = parser.parseInput(text, "");
        feed.outputSettings(new OutputSettings().prettyPrint(false));
        return feed;
    }

    private static String outlet(org.jsoup.nodes.Document feed) {
        Element channel = feed.selectFirst("channel, feed");
        return channel == null ? "" : child(channel, "title");
    }

    private static void item(
            Document document, DecodedText decoded, Element item, int number, String outlet, Consumer<Reading> found) {
        String path = document.path() + ", item " + number;
        if (item.parents().stream()
                .anyMatch(above ->
                        above.normalName().equals("item") || above.normalName().equals("entry"))) {
            found.accept(new Unread(path, path + " lies in another item: it was left."));
            return;
        }
        ArticleDraft draft = new ArticleDraft()
                .title(plain(child(item, "title")))
                .author(child(item, "dc:creator"))
                .author(name(item))
                .outlet(child(item, "source"))
                .outlet(outlet)
                .url(link(item))
                .url(child(item, "guid"))
                .url(child(item, "id"));
        for (String name : List.of("pubDate", "published", "dc:date", "issued", "updated", "date")) {
            draft.date(child(item, name));
        }
        for (String name : List.of("content:encoded", "content", "description", "summary")) {
            if (!draft.hasText()) {
                draft.paragraphs(FieldDraft.paragraphs(content(item, name)));
            }
        }
        byte[] original = source(item, decoded).getBytes(Charset.forName(decoded.charset()));
        FieldDraft.finish(draft, document, path, original, decoded.charset(), found);
    }

    private static String plain(String title) {
        return title.indexOf('<') < 0 && title.indexOf('&') < 0 ? title : String.join(" ", PageText.ofFragment(title));
    }

    private static Optional<Element> named(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.normalName().equalsIgnoreCase(name))
                .findFirst();
    }

    private static String child(Element parent, String name) {
        return named(parent, name).map(Element::wholeText).map(String::strip).orElse("");
    }

    /** XHTML lies in the element as elements, all else as text. */
    private static String content(Element item, String name) {
        return named(item, name)
                .map(element -> element.childrenSize() > 0 ? element.html() : element.wholeText())
                .orElse("");
    }

    /** RSS writes {@code mail@example.org (A Name)}, Atom an element of its own. */
    private static String name(Element item) {
        Optional<Element> author = named(item, "author");
        String person = author.map(element -> child(element, "name")).orElse("");
        String words = person.isEmpty() ? author.map(Element::wholeText).orElse("") : person;
        return words.replaceFirst("^\\S+@\\S+\\s*\\(?", "").replaceFirst("\\)$", "");
    }

    private static String link(Element item) {
        return item.children().stream()
                .filter(child -> child.normalName().equalsIgnoreCase("link"))
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.wholeText())
                .findFirst()
                .orElse("");
    }

    private static String source(Element item, DecodedText decoded) {
        int start = item.sourceRange().startPos();
        int end = item.endSourceRange().isTracked() ? item.endSourceRange().endPos() : -1;
        boolean tracked = start >= 0 && end > start && end <= decoded.text().length();
        return tracked ? decoded.text().substring(start, end) : item.outerHtml();
    }
}
