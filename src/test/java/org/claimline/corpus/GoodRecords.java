package org.claimline.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Feeds, JSON and tables with several articles each. */
final class GoodRecords {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoodRecords() {}

    static List<GoodFile> of(List<Story> stories, int number) {
        return List.of(
                file("rss-" + number + ".xml", rss(stories), outletOfFirst(stories)),
                file("atom-" + number + ".xml", atom(stories), stories),
                file("array-" + number + ".json", array(stories).toPrettyString(), stories),
                file("wrapped-" + number + ".json", wrapped(stories), stories),
                file("one-" + number + ".json", object(stories.get(0)).toString(), stories.subList(0, 1)),
                file("lines-" + number + ".jsonl", lines(stories), stories),
                file("comma-" + number + ".csv", csv(stories, ','), stories),
                file("semicolon-" + number + ".csv", "\uFEFF" + csv(stories, ';'), stories),
                file("tab-" + number + ".tsv", csv(stories, '\t'), stories));
    }

    private static GoodFile file(String name, String text, List<Story> stories) {
        return GoodFile.of(name, text.getBytes(StandardCharsets.UTF_8), stories);
    }

    /** A feed is of one outlet. */
    private static List<Story> outletOfFirst(List<Story> stories) {
        return stories.stream()
                .map(story -> new Story(
                        story.title(),
                        story.day(),
                        story.author(),
                        stories.get(0).outlet(),
                        story.url(),
                        story.paragraphs(),
                        story.said()))
                .toList();
    }

    private static String html(Story story) {
        return story.paragraphs().stream().map(words -> "<p>" + words + "</p>").collect(Collectors.joining("\n"));
    }

    private static String rss(List<Story> stories) {
        StringBuilder items = new StringBuilder();
        for (Story story : stories) {
            String day = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                    story.day().atTime(10, 0).atOffset(ZoneOffset.UTC));
            items.append("<item>\n<title>")
                    .append(story.title())
                    .append("</title><link>")
                    .append(story.url())
                    .append("</link><dc:creator><![CDATA[")
                    .append(story.author())
                    .append("]]></dc:creator><pubDate>")
                    .append(day)
                    .append("</pubDate><description>A teaser.</description><content:encoded><![CDATA[")
                    .append(html(story))
                    .append("]]></content:encoded></item>\n");
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>"
                + stories.get(0).outlet()
                + "</title><link>https://example.org</link>\n" + items + "</channel></rss>";
    }

    private static String atom(List<Story> stories) {
        StringBuilder entries = new StringBuilder();
        for (Story story : stories) {
            entries.append("<entry><title type=\"text\">")
                    .append(story.title())
                    .append("</title><link rel=\"self\" href=\"https://other.example\"/><link href=\"")
                    .append(story.url())
                    .append("\"/><published>")
                    .append(story.day())
                    .append("T00:00:00Z</published><updated>2026-12-01T00:00:00Z</updated>")
                    .append("<author><name>")
                    .append(story.author())
                    .append("</name></author><source>")
                    .append(story.outlet())
                    .append("</source><content type=\"html\">")
                    .append(html(story).replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</content></entry>");
        }
        return "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Feed</title>" + entries
                + "</feed>";
    }

    private static ObjectNode object(Story story) {
        ObjectNode object = JSON.createObjectNode();
        object.put("headline", story.title());
        object.put("id", 17);
        object.put("publishedAt", story.day() + "T12:00:00Z");
        object.putObject("source").put("id", 3).put("name", story.outlet());
        object.putArray("authors").add(story.author());
        object.put("url", story.url());
        object.put("content", story.body());
        return object;
    }

    private static ArrayNode array(List<Story> stories) {
        ArrayNode array = JSON.createArrayNode();
        stories.forEach(story -> array.add(object(story)));
        return array;
    }

    private static String wrapped(List<Story> stories) {
        ObjectNode wrapped = JSON.createObjectNode();
        wrapped.put("status", "ok");
        wrapped.set("articles", array(stories));
        return wrapped.toString();
    }

    private static String lines(List<Story> stories) {
        return stories.stream().map(story -> object(story).toString()).collect(Collectors.joining("\n\n"));
    }

    private static String csv(List<Story> stories, char separator) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(out)) {
            csv.writeRecord("Nr", "Publish Date", "Title", "Byline", "Publisher", "Link", "Text");
            for (Story story : stories) {
                csv.writeRecord(
                        "1",
                        story.day().toString(),
                        story.title(),
                        story.author(),
                        story.outlet(),
                        story.url(),
                        story.body());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toString();
    }
}
