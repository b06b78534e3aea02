package org.claimline.exchange.reader;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.exchange.CleanText;
import org.claimline.exchange.Document;
import org.claimline.exchange.DocumentReader;
import org.claimline.exchange.Reading;
import org.claimline.exchange.UnreadableArticleException;
import org.jsoup.nodes.Element;

/**
 * Reads web pages, as saved or fetched: the main text, and title, author, site, address and date from JSON-LD, OpenGraph,
 * {@code meta} and {@code time}, in this order. Nothing the page refers to is fetched.
 */
final class PageReader implements DocumentReader {
    private static final int LOOK_FOR_CHARSET = 4_096;
    private static final Pattern CHARSET = Pattern.compile(
            "<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})|<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SITE_BEHIND = Pattern.compile("(.{12,}?)\\s+(?:[|–—»:-]|::)\\s+[^|–—»]{2,40}$");

    private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title");
    private static final List<String> AUTHORS = List.of("article:author", "author", "dc.creator", "parsely-author");
    private static final List<String> OUTLETS = List.of("og:site_name", "application-name", "dc.publisher");
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publish-date",
            "dc.date",
            "dc.date.issued",
            "parsely-pub-date",
            "sailthru.date");

    @Override
    public void read(Document document, Consumer<Reading> found) throws UnreadableArticleException {
        DecodedText decoded =
                DecodedText.of(document.bytes(), document.charset().or(() -> declared(document.bytes())));
        if (!PageText.isBearable(decoded.text())) {
            throw new UnreadableArticleException(
                    document.name(), "holds more than 400,000 tags: save the article as plain text and read that.");
        }
        ArticleDraft draft = new ArticleDraft();
        tell(decoded.text(), draft);
        document.address().ifPresent(draft::url);
        FieldDraft.finish(draft, document, document.path(), document.bytes(), decoded.charset(), found);
    }

    /** Adds to the draft what a page tells, its text included. */
    static void tell(String source, ArticleDraft draft) {
        org.jsoup.nodes.Document page = PageText.parse(source);
        PageLinkedData.tell(page, draft);
        tellMeta(page, draft);
        tellPage(page, draft);
        List<String> paragraphs = MainText.of(page);
        draft.paragraphs(withoutTitle(paragraphs, draft.title()));
    }

    private static void tellMeta(org.jsoup.nodes.Document page, ArticleDraft draft) {
        Map<String, String> meta = new HashMap<>();
        for (Element element : page.getElementsByTag("meta")) {
            for (String attribute : List.of("property", "name", "itemprop")) {
                meta.putIfAbsent(element.attr(attribute).toLowerCase(Locale.ROOT), element.attr("content"));
            }
        }
        Function<String, String> told = name -> meta.getOrDefault(name, "");
        TITLES.stream().map(told).forEach(draft::title);
        AUTHORS.stream().map(told).forEach(draft::author);
        OUTLETS.stream().map(told).forEach(draft::outlet);
        draft.url(href(page, "link[rel=canonical]")).url(told.apply("og:url"));
        DATES.stream().map(told).forEach(draft::date);
    }

    private static void tellPage(org.jsoup.nodes.Document page, ArticleDraft draft) {
        for (Element time :
                page.select("[itemprop~=datePublished], time[pubdate], article time[datetime], time[datetime]")) {
            draft.date(time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content"));
        }
        draft.title(text(page, "[itemprop~=headline]"))
                .title(text(page, "article h1"))
                .title(onlyHeadline(page))
                .title(withoutSite(page.title()))
                .author(
                        text(
                                page,
                                "[itemprop~=author] [itemprop~=name], [itemprop~=author], [rel=author], .byline, .author-name"));
        page.select("article time, main time, .date, .published").stream()
                .limit(3)
                .map(Element::text)
                .forEach(draft::date);
    }

    private static String href(org.jsoup.nodes.Document page, String query) {
        Element found = page.selectFirst(query);
        return found == null ? "" : found.attr("href");
    }

    private static String text(org.jsoup.nodes.Document page, String query) {
        Element found = page.selectFirst(query);
        return found == null || found.text().length() > 300 ? "" : found.text();
    }

    /** The one headline of the first order; a page with several has none. */
    private static String onlyHeadline(org.jsoup.nodes.Document page) {
        List<Element> headlines = page.getElementsByTag("h1");
        return headlines.size() == 1 ? headlines.get(0).text() : "";
    }

    /** {@code Headline | The Site} gives the headline. */
    private static String withoutSite(String title) {
        String look = title.substring(0, Math.min(title.length(), 400));
        Matcher behind = SITE_BEHIND.matcher(look);
        return behind.matches() ? behind.group(1) : look;
    }

    private static List<String> withoutTitle(List<String> paragraphs, String title) {
        boolean repeated =
                paragraphs.size() > 1 && CleanText.line(paragraphs.get(0)).equals(title);
        return repeated ? paragraphs.subList(1, paragraphs.size()) : paragraphs;
    }

    private static Optional<String> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOK_FOR_CHARSET), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(start);
        return charset.find()
                ? Optional.ofNullable(charset.group(1)).or(() -> Optional.ofNullable(charset.group(2)))
                : Optional.empty();
    }

    /** As above, of a file of XML. */
    static Optional<String> declaredIn(byte[] bytes) {
        return declared(bytes);
    }
}
