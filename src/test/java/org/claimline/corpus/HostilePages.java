package org.claimline.corpus;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Pages and feeds that want to be big, deep, or elsewhere. {@code 127.0.0.1:PORT} is where a connection would be seen. */
final class HostilePages {
    /** Stands for the file and the server that nobody may touch; the test listens there. */
    static final String SECRET = System.getProperty("claimline.secret", "file:///etc/hostname");

    static final String SERVER = System.getProperty("claimline.server", "http://127.0.0.1:9");

    /** What stands in the secret file. */
    static final String CANARY = "canary 5f1c2b";

    private HostilePages() {}

    static void each(Consumer<HostileFile> consumer) {
        String text = "<p>“No troops to Ukraine,” Putin said on Friday in a long and winding paragraph.</p>";
        consumer.accept(HostileFiles.refused("no-text.html", "<html><body><script>alert(1)</script></body></html>"));
        consumer.accept(HostileFiles.refused("only-menu.html", "<!doctype html><html><nav><a href=x>y</a></nav>"));
        for (String tag :
                new String[] {"div", "b", "table", "ul><li", "svg", "a", "font", "form", "select", "p", "template"}) {
            String name = tag.replaceAll("\\W.*", "");
            consumer.accept(HostileFiles.odd(
                    "deep-" + name + ".html", "<html><body>" + ("<" + tag + ">").repeat(50_000) + text));
            consumer.accept(HostileFiles.odd(
                    "deep-closed-" + name + ".html",
                    "<html><body>" + ("<" + tag + ">").repeat(20_000) + text
                            + ("</" + tag.replaceAll("\\W.*", "") + ">").repeat(20_000)));
        }
        consumer.accept(HostileFiles.refused("million-tags.html", "<html><body>" + "<p>a".repeat(1_000_000)));
        consumer.accept(HostileFiles.odd("many-attributes.html", "<html><body " + attributes() + ">" + text));
        consumer.accept(
                HostileFiles.odd("long-attribute.html", "<html><body class='" + "a ".repeat(1_000_000) + "'>" + text));
        consumer.accept(
                HostileFiles.odd("unclosed-comment.html", "<html><body>" + text + "<!--" + "-".repeat(500_000)));
        consumer.accept(
                HostileFiles.odd("unclosed-tag.html", "<html><body>" + text + "<div " + "a=\"".repeat(100_000)));
        consumer.accept(HostileFiles.odd(
                "entities.html", "<html><body><p>" + "&amp;&#x110000;&#0;&nosuch;&#xD800;".repeat(20_000) + text));
        consumer.accept(HostileFiles.odd(
                "link-data.html",
                "<html><script type='application/ld+json'>" + "[".repeat(100_000) + "</script><body>" + text + text));
        consumer.accept(HostileFiles.odd(
                "link-data-types.html",
                "<html><script type='application/ld+json'>{\"@type\":" + "[".repeat(900) + "]".repeat(900)
                        + "}</script><body>" + text + text));
        consumer.accept(HostileFiles.odd(
                "fetch-me.html",
                "<html><base href='" + SERVER
                        + "/'><link rel=stylesheet href=a.css><meta http-equiv=refresh content='0;url=" + SERVER
                        + "/r'><body><img src='" + SERVER + "/i.png'><iframe src='" + SECRET
                        + "'></iframe><script src='" + SERVER + "/s.js'></script>" + text + text));
        consumer.accept(
                HostileFiles.odd("wrong-charset.html", "<html><meta charset='no-such-charset'><body>" + text + text));
        consumer.accept(
                HostileFiles.odd("utf7.html", "<html><meta charset='utf-7'><body>+ADw-script+AD4-" + text + text));
        consumer.accept(new HostileFile(
                "utf16-declared.html", HostileFiles.utf8("<html><meta charset='utf-16'><body>" + text + text), false));
        feeds(consumer, text);
        mails(consumer, text);
        for (HostileFile cut : HostileFiles.cuts(
                "page.html", GoodPages.of(Stories.story(3), 3).get(0).bytes(), 12)) {
            consumer.accept(cut);
        }
    }

    private static String attributes() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            all.append('a').append(i).append("=1 ");
        }
        return all.toString();
    }

    private static void feeds(Consumer<HostileFile> consumer, String text) {
        String item = "<item><title>t</title><description>" + text.replace("<", "&lt;") + "</description></item>";
        StringBuilder lol = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\">");
        for (int i = 1; i < 10; i++) {
            lol.append("<!ENTITY lol")
                    .append(i)
                    .append(" \"")
                    .append(("&lol" + (i == 1 ? "" : i - 1) + ";").repeat(10))
                    .append("\">");
        }
        consumer.accept(HostileFiles.refused(
                "billion-laughs.xml", lol + "]><rss><channel><item><title>&lol9;</title></item></channel></rss>"));
        consumer.accept(HostileFiles.refused(
                "quadratic.xml",
                "<!DOCTYPE a [<!ENTITY a \"" + "a".repeat(500_000) + "\">]><rss><channel><item><description>"
                        + "&a;".repeat(50_000) + "</description></item></channel></rss>"));
        consumer.accept(HostileFiles.refused(
                "external.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + SECRET + "\">]><rss><channel>"
                        + item.replace("t<", "&x;<") + "</channel></rss>"));
        consumer.accept(HostileFiles.refused(
                "external-http.xml",
                "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"" + SERVER + "/evil.dtd\"> %p;]><rss><channel>" + item
                        + "</channel></rss>"));
        consumer.accept(HostileFiles.odd(
                "external-dtd.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE rss SYSTEM \"" + SERVER + "/rss.dtd\"><rss><channel>" + item
                        + "</channel></rss>"));
        consumer.accept(HostileFiles.odd(
                "xinclude.xml",
                "<rss xmlns:xi=\"http://www.w3.org/2001/XInclude\"><channel><xi:include href=\"" + SECRET + "\"/>"
                        + item + "</channel></rss>"));
        consumer.accept(HostileFiles.odd(
                "stylesheet.xml",
                "<?xml version=\"1.0\"?><?xml-stylesheet href=\"" + SERVER + "/x.xsl\"?><rss><channel>" + item
                        + "</channel></rss>"));
        consumer.accept(HostileFiles.refused("no-feed.xml", "<?xml version=\"1.0\"?><note><to>me</to></note>"));
        consumer.accept(HostileFiles.refused("empty-feed.xml", "<rss><channel><title>t</title></channel></rss>"));
        consumer.accept(HostileFiles.odd("items-in-items.xml", "<rss><channel>" + "<item>".repeat(5_000) + item));
        consumer.accept(HostileFiles.odd("open-items.xml", "<rss><channel>" + "<item><title>t</title>".repeat(20_000)));
        consumer.accept(HostileFiles.refused("deep.xml", "<rss>" + "<a>".repeat(100_000)));
        consumer.accept(
                HostileFiles.odd("open-cdata.xml", "<rss><channel><item><description><![CDATA[" + "x".repeat(500_000)));
        for (HostileFile cut : HostileFiles.cuts(
                "feed.xml", GoodRecords.of(Stories.first(3), 0).get(0).bytes(), 10)) {
            consumer.accept(cut);
        }
    }

    private static void mails(Consumer<HostileFile> consumer, String text) {
        String head = "MIME-Version: 1.0\r\nMessage-ID: <a@b>\r\nSubject: S\r\n";
        consumer.accept(HostileFiles.refused("header-only.eml", head + "\r\n"));
        consumer.accept(HostileFiles.odd("long-header.eml", head + "X: " + "a".repeat(300_000) + "\r\n\r\n" + text));
        consumer.accept(HostileFiles.odd("many-headers.eml", head + "X: a\r\n".repeat(100_000) + "\r\n" + text));
        consumer.accept(HostileFiles.odd("no-boundary.eml", head + "Content-Type: multipart/mixed\r\n\r\n" + text));
        StringBuilder deep = new StringBuilder(head);
        for (int i = 0; i < 3_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        consumer.accept(HostileFiles.odd("deep.eml", deep + "\r\n" + text));
        consumer.accept(HostileFiles.odd(
                "many-parts.eml",
                head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                        + "--b\r\nContent-Type: text/plain\r\n\r\na\r\n".repeat(20_000)));
        consumer.accept(HostileFiles.odd(
                "bad-words.eml",
                head
                        + "From: =?utf-8?Q?=ZZ?= <a@b>\r\nDate: 99 Foo 20\r\nContent-Type: text/plain; charset=nope\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!"
                        + text));
        byte[] good = GoodMails.of(Stories.story(5), 5).get(2).bytes();
        for (HostileFile cut : HostileFiles.cuts("mail.eml", good, 10)) {
            consumer.accept(cut);
        }
        consumer.accept(new HostileFile(
                "latin.eml", new String(good, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16), false));
    }
}
