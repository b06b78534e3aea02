package org.claimline.exchange.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.claimline.exchange.UnreadableArticleException;
import org.claimline.exchange.reader.TextArticleReader;
import org.claimline.model.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every style of header, and what must not be taken for one. */
class HeaderStylesTest {
    private static final String TEXT =
            "Poland will not send soldiers to Ukraine, Donald Tusk said on Friday. He was firm.";

    private record Style(
            String name,
            String header,
            String title,
            String author,
            String outlet,
            String url,
            String published,
            String body) {
        static Style of(String name, String header) {
            return new Style(name, header, "", "", "", "", "", TEXT);
        }

        Style title(String words) {
            return new Style(name, header, words, author, outlet, url, published, body);
        }

        Style author(String words) {
            return new Style(name, header, title, words, outlet, url, published, body);
        }

        Style outlet(String words) {
            return new Style(name, header, title, author, words, url, published, body);
        }

        Style url(String address) {
            return new Style(name, header, title, author, outlet, address, published, body);
        }

        Style published(String edtf) {
            return new Style(name, header, title, author, outlet, url, edtf, body);
        }

        Style body(String start) {
            return new Style(name, header, title, author, outlet, url, published, start);
        }
    }

    @TestFactory
    Stream<DynamicTest> headerLinesAreTold() {
        return Stream.of(
                        Style.of("a leading field before a sentence", " date 2026-02-03 ")
                                .published("2026-02-03"),
                        Style.of(
                                        "a leading field before a headline",
                                        " date 2026-02-03 Tusk rules out Polish troops\n\n")
                                .title("Tusk rules out Polish troops")
                                .published("2026-02-03"),
                        Style.of(
                                        "a leading field before a byline",
                                        " date 2026-01-10 Authored by Dave DeCamp via AntiWar.com,\n\n")
                                .author("Dave DeCamp")
                                .outlet("AntiWar.com")
                                .published("2026-01-10"),
                        Style.of("a leading field before a dateline", " date 2024-02-27 PARIS, Feb. 27 (CP) — ")
                                .outlet("CP")
                                .published("2024-02-27"),
                        Style.of(
                                        "headline, byline, date",
                                        "Tusk rules out Polish troops\n\nby Kyle Anzalone\nJul 17, 2025\n\n")
                                .title("Tusk rules out Polish troops")
                                .author("Kyle Anzalone")
                                .published("2025-07-17"),
                        Style.of(
                                        "published and updated in one line",
                                        "PLAYING WITH FIRE Putin vows war\n\nBy WILL STAVELEY, Defence Reporter\n"
                                                + "Published: 09:12, 17 Mar 2025 | Updated: 14:03, 18 Mar 2025\n\n")
                                .title("PLAYING WITH FIRE Putin vows war")
                                .author("WILL STAVELEY")
                                .published("2025-03-17"),
                        Style.of(
                                        "updated before published",
                                        "Updated: 6 September 2025\nPublished: 5 September 2025\n\n")
                                .published("2025-09-05"),
                        Style.of(
                                        "place and outlet, date and views",
                                        "Zhovkva explains: a force\n\nKyiv • DNN\n28.03.2025, 11:47 • 2211 views\n\n")
                                .title("Zhovkva explains: a force")
                                .outlet("DNN")
                                .published("2025-03-28"),
                        Style.of("an ISO day alone", "2025-08-25\n\n").published("2025-08-25"),
                        Style.of("an ISO day and time", "2025-09-05T14:03:00+02:00\n\n")
                                .published("2025-09-05"),
                        Style.of("a labelled date", "Date: 2025-09-05 14:03\n\n")
                                .published("2025-09-05"),
                        Style.of("an outlet and a date", "Tusk: no Polish soldiers\n\nPolNews, 5.09.2025 18:44\n\n")
                                .title("Tusk: no Polish soldiers")
                                .outlet("PolNews")
                                .published("2025-09-05"),
                        Style.of("sections and a date", "NEWS | BALTICS | 21.08.2025 14:55\n\n")
                                .published("2025-08-21"),
                        Style.of("sections and a month's name", "POLITICS | GERMANY | December 17, 2025\n\n")
                                .published("2025-12-17"),
                        Style.of("a weekday first", "Tuesday, 4 March 2025\n\n").published("2025-03-04"),
                        Style.of("a weekday last, then a place", "27 November 2025, Thursday — ANKARA\n\n")
                                .published("2025-11-27"),
                        Style.of("an ordinal day", "5th of September, 2025\n\n").published("2025-09-05"),
                        Style.of("an ordinal day after the month", "September 5th, 2025\n\n")
                                .published("2025-09-05"),
                        Style.of(
                                        "posted, with time",
                                        "By political correspondent Jodie Marr\nPosted Sun 16 Mar 2025 at 4:52pm\n\n")
                                .author("political correspondent Jodie Marr")
                                .published("2025-03-16"),
                        Style.of("published on, with place", "Published on June 6, 2024, at 11:08 am (Paris)\n\n")
                                .published("2024-06-06"),
                        Style.of(
                                        "a columnist's name and paper",
                                        "Courier Comment\n\nThink twice before sending sons\n\nGeoffrey Alderthwaite\nThe Dale & Moor Courier, Tuesday, 18 February 2025\n\n")
                                .title("Think twice before sending sons")
                                .author("Geoffrey Alderthwaite")
                                .outlet("The Dale & Moor Courier")
                                .published("2025-02-18"),
                        Style.of(
                                        "a recording",
                                        "The Long Table podcast, episode 212. Recorded September 9, 2025. Lightly edited for length.\n\n")
                                .published("2025-09-09"),
                        Style.of(
                                        "labelled fields",
                                        "Title: \"Tusk says no\"\nAuthor: Jan Nowak\nSource: PolNews\nURL: https://polnews.example/1\nSection: World\nDate: 5 Sep 2025\n\n")
                                .title("Tusk says no")
                                .author("Jan Nowak")
                                .outlet("PolNews")
                                .url("https://polnews.example/1")
                                .published("2025-09-05"),
                        Style.of("front matter", "---\ntitle: Tusk says no\ndate: 2025-09-05\n---\n\n")
                                .title("Tusk says no")
                                .published("2025-09-05"),
                        Style.of(
                                        "a web address that dates itself",
                                        "https://polnews.example/2025/09/05/tusk-says-no\n\n")
                                .url("https://polnews.example/2025/09/05/tusk-says-no")
                                .published("2025-09-05"),
                        Style.of("a dateline with its year", "WELLINGTON, 17 Feb 2025 (KNN)—")
                                .outlet("KNN")
                                .published("2025-02-17"),
                        Style.of("a dateline in small letters", "Kyiv, March 5, 2025 (Agency) – ")
                                .outlet("Agency")
                                .published("2025-03-05"),
                        Style.of("a dateline without a year", "KYIV, March 5 (Agency) — ")
                                .outlet("Agency"),
                        Style.of("a dateline between bars", "LONDON, March 2, 2025 /PRNewswire/ -- ")
                                .outlet("PRNewswire")
                                .published("2025-03-02"),
                        Style.of("a dateline with a land", "KYIV, Ukraine (AP) — ")
                                .outlet("AP"),
                        Style.of("TASS", "MOSCOW, September 5. /TASS/. ").outlet("TASS"),
                        Style.of("TASS with its year", "MOSCOW, September 5, 2025. /TASS/. ")
                                .outlet("TASS")
                                .published("2025-09-05"),
                        Style.of("Interfax", "Kyiv. September 5, 2025. INTERFAX-UKRAINE – ")
                                .outlet("INTERFAX-UKRAINE")
                                .published("2025-09-05"),
                        Style.of("a dateline without a place", "5 September 2025\n\nSept 5 (Reuters) - ")
                                .outlet("Reuters")
                                .published("2025-09-05"),
                        Style.of("a place, a dash, a date", "WARSAW – September 5, 2025 – ")
                                .published("2025-09-05"),
                        Style.of("a field in brackets", "[2025-09-05] Tusk rules out Polish troops\n\n")
                                .title("Tusk rules out Polish troops")
                                .published("2025-09-05"),
                        Style.of("a span of days", "Tusk: no Polish soldiers\n\n1 to 5 September 2025\n\n")
                                .title("Tusk: no Polish soldiers")
                                .published("2025-09-05"),
                        Style.of("a span of days with a dash", "September 3\u20135, 2025\n\n")
                                .published("2025-09-05"),
                        Style.of("a day, a month and two digits", "5/9-25\n\n").published("2025-09-05"),
                        Style.of("a translated date", "Friday 5 of September of 2025\n\n")
                                .published("2025-09-05"),
                        Style.of("another language's month", "5 septembre 2025\n\n")
                                .published("2025-09-05"),
                        Style.of("another language's label", "Publicado: 5 de septiembre de 2025\n\n")
                                .published("2025-09-05"),
                        Style.of("a weekday that tells the order", "Thursday 04/09/2025\n\n")
                                .published("2025-09-04"),
                        Style.of("a month alone", "Tusk: no Polish soldiers\n\nSeptember 2025\n\n")
                                .title("Tusk: no Polish soldiers")
                                .published("2025-09"),
                        Style.of("a day of the war", "Day 1,290 of the invasion: what we know\n\n")
                                .title("Day 1,290 of the invasion: what we know")
                                .published("2025-09-05"),
                        Style.of("a label on a line of its own", "Tusk says no\n\nPublished\n5 September 2025\n\n")
                                .title("Tusk says no")
                                .published("2025-09-05"),
                        Style.of("when it was kept", "Tusk says no\n\nAccessed 9 September 2025\n\n")
                                .title("Tusk says no"),
                        Style.of("a wire in brackets", "(AGPM) - ROME, SEP 5 - ")
                                .outlet("AGPM"),
                        Style.of("a date in italics", "*5 September 2025*\n\n").published("2025-09-05"),
                        Style.of("a date in brackets", "[5 September 2025]\n\n").published("2025-09-05"),
                        Style.of("a year of two digits", "05.09.25, 14:03\n\n").published("2025-09-05"),
                        Style.of("a time stuck to the year", "September 5, 20259:14 AM UTC\n\n")
                                .published("2025-09-05"),
                        Style.of("a byline behind the date", "September 5, 2025 By Jan Nowak\n\n")
                                .author("Jan Nowak")
                                .published("2025-09-05"),
                        Style.of(
                                        "a paper's name before the date",
                                        "Tusk rules out Polish troops\nMoscow Times\nUpdated: Sept. 5, 2025\n\n")
                                .title("Tusk rules out Polish troops")
                                .outlet("Moscow Times")
                                .published("2025-09-05"),
                        Style.of("a volume's number", "Vol. 12, No. 36 – 5 September 2025\n\n")
                                .published("2025-09-05"),
                        Style.of(
                                        "a letter",
                                        "From: desk@x.example\nDate: Fri, 5 Sep 2025 10:00:00 +0000\nSubject: Tusk says no\n\n")
                                .title("Tusk says no")
                                .published("2025-09-05"),
                        Style.of("a place alone", "BEIJING - "),
                        Style.of("a place and a dash", "DAKAR — "),
                        Style.of("a European date with its zone", "MADRID, 07/01/2026 - 12:40 (CET)\n\n")
                                .published("2026-01-07"),
                        Style.of("an American date with its zone", "01/07/2026 7:40 AM EST\n\n")
                                .published("2026-01-07"),
                        Style.of("a numeric date that can be read one way", "Published: 25/03/2025\n\n")
                                .published("2025-03-25"),
                        Style.of("a numeric date that can be read two ways", "Published: 07/01/2026\n\n"),
                        Style.of("a day that no calendar has", "Published: 31 February 2025\n\n"),
                        Style.of(
                                        "a line of buttons",
                                        "Tusk rules out Polish troops\nShare\n5 min read\n* * *\n17 July 2025\n\n")
                                .title("Tusk rules out Polish troops")
                                .published("2025-07-17"),
                        Style.of(
                                        "teasers between header and text",
                                        "Tusk rules out Polish troops\n\n17 July 2025\n\n- No soldiers, he says\n- Logistics instead\n\n")
                                .title("Tusk rules out Polish troops")
                                .published("2025-07-17"),
                        Style.of(
                                        "a teaser sentence before the byline",
                                        "Tusk rules out Polish troops\nThe premier repeats what he said in Paris.\nBy Jan Nowak\n17 July 2025\n\n")
                                .title("Tusk rules out Polish troops")
                                .author("Jan Nowak")
                                .published("2025-07-17"),
                        Style.of("Markdown's heading", "# Tusk rules out Polish troops\n\n")
                                .title("Tusk rules out Polish troops"),
                        Style.of(
                                        "Windows line ends",
                                        "Tusk rules out Polish troops\r\n\r\nby Jan Nowak\r\nJul 17, 2025\r\n\r\n")
                                .title("Tusk rules out Polish troops")
                                .author("Jan Nowak")
                                .published("2025-07-17"),
                        Style.of("a space that does not break", "Jul\u00A017,\u00A02025\n\n")
                                .published("2025-07-17"),
                        Style.of("no header", ""),
                        Style.of("a question for a headline", "Will Poland send its soldiers?\n\n")
                                .title("Will Poland send its soldiers?"))
                .map(style -> DynamicTest.dynamicTest(style.name(), () -> check(style, style.header() + TEXT)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsTextStaysInTheBody() {
        String first = "Western forces in Ukraine could be targets, according to Putin.";
        return Stream.of(
                        Style.of("a first line that is a sentence", first + "\n")
                                .body(first),
                        Style.of(
                                        "a sentence with a date",
                                        "On September 5, 2025, Vladimir Putin warned the West again.\n")
                                .body("On September 5"),
                        Style.of("a sentence that ends in a date", "The coalition met in Paris on September 4, 2025.\n")
                                .body("The coalition met"),
                        Style.of("a sentence that begins with By", "By Tuesday evening Paris was in damage control.\n")
                                .body("By Tuesday"),
                        Style.of("a sentence with a dash", "NATO – the alliance – will not send any troops.\n")
                                .body("NATO – the"),
                        Style.of(
                                        "a paragraph broken into lines",
                                        "The Russian Foreign Ministry on Thursday repeated its\nlong-standing objection to troops.\n")
                                .body("The Russian Foreign Ministry"),
                        Style.of(
                                        "a transcript's first words",
                                        "ERIK NYLUND: Good morning and welcome. My guest is here.\n")
                                .body("ERIK NYLUND"),
                        Style.of("a quotation", "“We will not send troops,” he said.\n")
                                .body("“We will"))
                .map(style -> DynamicTest.dynamicTest(style.name(), () -> check(style, style.header() + TEXT)));
    }

    @TestFactory
    Stream<DynamicTest> trailingLinesDateAnArticle() {
        return Stream.of(
                        Style.of("published", TEXT + "\n\nPublished March 5, 2025\n")
                                .published("2025-03-05"),
                        Style.of(
                                        "a newsletter",
                                        TEXT
                                                + "\n\nThis issue was sent to subscribers on Tue 2 Sept 2025. Forward it.\n")
                                .published("2025-09-02"),
                        Style.of("the year of a dateline", "KYIV, March 5 (Agency) — " + TEXT + "\n\n© 2025 Agency\n")
                                .outlet("Agency")
                                .published("2025-03-05"),
                        Style.of("a sentence about a day", TEXT + "\n\nThe next summit was set for March 5, 2025.\n"))
                .map(style -> DynamicTest.dynamicTest(style.name(), () -> check(style, style.header())));
    }

    private static void check(Style style, String text) throws UnreadableArticleException {
        Article article = new TextArticleReader()
                .read("a.txt", text.getBytes(StandardCharsets.UTF_8))
                .article();
        assertThat(article.info().title()).as("title").isEqualTo(style.title());
        assertThat(article.info().author()).as("author").isEqualTo(style.author());
        assertThat(article.info().outlet()).as("outlet").isEqualTo(style.outlet());
        assertThat(article.info().url()).as("url").isEqualTo(style.url());
        assertThat(article.info().published().edtf()).as("published").isEqualTo(style.published());
        assertThat(article.body().in(article.text())).as("body").startsWith(style.body());
    }

    @ParameterizedTest
    @CsvSource({"defence,2026-01-07", "defense,2026-07-01", "army,''"})
    void theSpellingTellsTheOrderOfDayAndMonth(String word, String published) throws UnreadableArticleException {
        String text = "Published: 07/01/2026\n\nThe " + word + " minister said that no soldiers would go to Ukraine.";
        assertThat(new TextArticleReader()
                        .read("a.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .article()
                        .info()
                        .published()
                        .edtf())
                .isEqualTo(published);
    }
}
