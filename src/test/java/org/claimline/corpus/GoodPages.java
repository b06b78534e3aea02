package org.claimline.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Pages as newspapers make them: menus, adverts, "Read also", and the facts in one vocabulary or another. */
final class GoodPages {
    private GoodPages() {}

    static List<GoodFile> of(Story story, int number) {
        return List.of(
                page(story, "jsonld", number, jsonLd(story), "<article>" + marked(story) + "</article>"),
                page(story, "graph", number, graph(story), "<div class=\"story-body\">" + marked(story) + "</div>"),
                page(story, "opengraph", number, openGraph(story), "<main><div>" + marked(story) + "</div></main>"),
                page(story, "meta", number, meta(story), "<div id=\"c7\"><div>" + marked(story) + "</div></div>"),
                page(
                        story,
                        "time",
                        number,
                        "<title>" + escaped(story.title()) + " | " + story.outlet()
                                + "</title><meta name=\"application-name\" content=\"" + story.outlet()
                                + "\"><link rel=\"canonical\" href=\"" + story.url() + "\">",
                        "<article><h1>" + escaped(story.title()) + "</h1><div class=\"byline\"><span rel=\"author\">By "
                                + story.author() + "</span></div><time datetime=\"" + story.day()
                                + "T09:30:00+02:00\">some day</time>" + marked(story) + "</article>"),
                GoodFile.of(
                        "page-1252-" + number + ".html",
                        source(
                                        "<meta charset=\"windows-1252\">" + openGraph(story),
                                        "<article>" + marked(story) + "</article>")
                                .getBytes(Charset.forName("windows-1252")),
                        List.of(story)));
    }

    private static GoodFile page(Story story, String kind, int number, String head, String main) {
        return GoodFile.of(
                "page-" + kind + "-" + number + ".html",
                source("<meta charset=\"utf-8\">" + head, main).getBytes(StandardCharsets.UTF_8),
                List.of(story));
    }

    static String source(String head, String main) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head>" + head + "<style>p{color:red}</style></head>\n<body>"
                + "<header><nav><ul><li><a href=\"/\">Home</a><li><a href=\"/w\">World</a></ul></nav></header>\n"
                + "<div class=\"cookie-banner\"><p>We use cookies to make this page better for you and for our partners.</p></div>"
                + main
                + "<aside><h2>Most read</h2><p>A long teaser for another article on troops in Ukraine stands here, said nobody.</p></aside>"
                + "<div class=\"comments\"><p>“We will send soldiers to Ukraine,” French President Emmanuel Macron said.</p></div>"
                + "<script>var p = '<p>never text</p>';</script><footer><p>© 2025 All rights reserved by the publisher.</p></footer>"
                + "</body></html>";
    }

    private static String marked(Story story) {
        List<String> paragraphs = story.paragraphs();
        return paragraph(paragraphs.get(0))
                + "<p>Read also: <a href=\"/x\">Another story on something else entirely</a></p>"
                + "<figure><img src=\"file:///etc/passwd\"><figcaption>A picture of soldiers</figcaption></figure>"
                + paragraphs.stream().skip(1).map(GoodPages::paragraph).collect(Collectors.joining())
                + "<div class=\"related-articles\"><p>Something related that is long enough to look like text.</p></div>"
                + "<p><a href=\"/more\">More on this story</a></p>";
    }

    static String paragraph(String words) {
        return "<p>" + escaped(words).replace("Ukraine", "<b>Ukraine</b>") + "</p>\n";
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("é", "&eacute;")
                .replace("“", "&ldquo;");
    }

    static String openGraph(Story story) {
        return "<title>Something else</title><meta property=\"og:title\" content=\"" + escaped(story.title())
                + "\"><meta property=\"og:site_name\" content=\"" + story.outlet()
                + "\"><meta property=\"og:url\" content=\"" + story.url()
                + "\"><meta property=\"article:published_time\" content=\"" + story.day()
                + "T23:59:00+02:00\"><meta property=\"article:author\" content=\"" + story.author() + "\">";
    }

    private static String meta(Story story) {
        return "<title>" + escaped(story.title()) + " - " + story.outlet()
                + "</title><meta name=\"author\" content=\"By "
                + story.author() + "\"><meta name=\"date\" content=\"" + GoodTexts.LONG.format(story.day())
                + "\"><meta name=\"dc.publisher\" content=\"" + story.outlet()
                + "\"><link rel=\"canonical\" href=\"" + story.url() + "\">";
    }

    private static String article(Story story) {
        return "{\"@type\":\"NewsArticle\",\"headline\":\"" + story.title() + "\",\"datePublished\":\"" + story.day()
                + "T08:00:00Z\",\"author\":[{\"@type\":\"Person\",\"name\":\"" + story.author()
                + "\"}],\"publisher\":{\"@type\":\"Organization\",\"name\":\"" + story.outlet()
                + "\"},\"mainEntityOfPage\":{\"@id\":\"" + story.url() + "\"}}";
    }

    private static String jsonLd(Story story) {
        return "<title>x</title><script type=\"application/ld+json\">" + article(story) + "</script>";
    }

    private static String graph(Story story) {
        return "<script type=\"application/ld+json\">{broken</script><script type=\"application/ld+json\">"
                + "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"no\"},"
                + article(story) + "]}</script>";
    }
}
