package org.claimline.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Newsletters as mail programs save them, and a page as a browser does. A mail has no author and no address. */
final class GoodMails {
    private GoodMails() {}

    static List<GoodFile> of(Story story, int number) {
        Story mailed = new Story(story.title(), story.day(), "", story.outlet(), "", story.paragraphs(), story.said());
        return List.of(
                file(
                        "plain-" + number + ".eml",
                        header(mailed) + "Content-Type: text/plain; charset=utf-8\r\n"
                                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + quoted(mailed.body()),
                        mailed),
                file(
                        "page-" + number + ".eml",
                        header(mailed) + "Content-Type: text/html; charset=utf-8\r\n"
                                + "Content-Transfer-Encoding: base64\r\n\r\n" + base64(html(mailed)),
                        mailed),
                file("both-" + number + ".eml", header(mailed) + multipart(mailed), mailed),
                file("saved-" + number + ".mhtml", savedPage(story), story));
    }

    private static GoodFile file(String name, String text, Story story) {
        return GoodFile.of(name, text.getBytes(StandardCharsets.UTF_8), List.of(story));
    }

    private static String header(Story story) {
        return "Received: from a by b\r\nFrom: \"" + story.outlet()
                + "\" <news@example.org>\r\nTo: me@example.org\r\nSubject: =?utf-8?B?"
                + Base64.getEncoder().encodeToString(story.title().getBytes(StandardCharsets.UTF_8)) + "?=\r\nDate: "
                + DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        story.day().atTime(7, 5).atOffset(ZoneOffset.UTC))
                + "\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n";
    }

    private static String html(Story story) {
        return "<html><body><table><tr><td>"
                + story.paragraphs().stream().map(GoodPages::paragraph).collect(Collectors.joining())
                + "</td></tr><tr><td><a href=\"https://x.example\">Unsubscribe</a></td></tr></table></body></html>";
    }

    private static String multipart(Story story) {
        return "Content-Type: multipart/alternative; boundary=\"=_b\"\r\n\r\npreamble\r\n--=_b\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\nView this mail in your browser.\r\n--=_b\r\n"
                + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + base64(html(story))
                + "\r\n--=_b\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename=x.html\r\n\r\n<p>No.</p>\r\n--=_b--\r\n";
    }

    private static String savedPage(Story story) {
        String page = GoodPages.source(
                GoodPages.openGraph(story),
                "<article>"
                        + story.paragraphs().stream().map(GoodPages::paragraph).collect(Collectors.joining())
                        + "</article>");
        return "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://elsewhere.example/\r\nSubject: Something\r\n"
                + "Date: Mon, 1 Jun 2026 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"----M\"\r\n\r\n------M\r\n"
                + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + quoted(page)
                + "\r\n------M--\r\n";
    }

    private static String base64(String words) {
        return Base64.getMimeEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int column = 0;
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            if (b == '\n') {
                out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
                column = 0;
                continue;
            }
            if (column > 70) {
                out.writeBytes("=\r\n".getBytes(StandardCharsets.US_ASCII));
                column = 0;
            }
            boolean plain = b >= ' ' && b < 127 && b != '=';
            String written = plain ? String.valueOf((char) b) : "=%02X".formatted(b & 0xFF);
            out.writeBytes(written.getBytes(StandardCharsets.US_ASCII));
            column += written.length();
        }
        return out.toString(StandardCharsets.US_ASCII);
    }
}
