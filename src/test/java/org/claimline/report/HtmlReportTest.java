package org.claimline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.Articles;
import org.claimline.BigStore;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Position;
import org.claimline.model.StatementQuery;
import org.claimline.timeline.Arrangement;
import org.claimline.timeline.Palette;
import org.claimline.workspace.Workspace;
import org.claimline.workspace.export.ExportReport;
import org.claimline.workspace.export.NotExportedException;
import org.claimline.workspace.index.Selection;
import org.claimline.workspace.task.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
    private static final String CANARY = "http://127.0.0.1:9";

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Reports.workspace(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private String html(StatementQuery query) throws NotExportedException {
        return Reports.read(Reports.write(workspace, query, folder.resolve("report.html")));
    }

    private Document page(StatementQuery query) throws NotExportedException {
        return Jsoup.parse(html(query));
    }

    @Test
    void theHeadTellsFilterCountsAndTime() throws Exception {
        Document page = page(StatementQuery.ALL
                .withCountries(Set.of("PL", "RU"))
                .withPositions(Set.of(Position.THREATENS, Position.RULES_OUT)));
        assertThat(page.select(".condition").eachText())
                .containsExactly("Country Poland or Russia", "Position threatens or rules out");
        assertThat(page.select(".figures li").eachText())
                .containsExactly("2 statements", "2 speakers", "2 countries and alliances", "1 article");
        assertThat(page.select(".made").text()).startsWith("Made 10 Feb 2026, 09:30 UTC with Claimline");
        assertThat(page(StatementQuery.ALL).select(".filter").text()).isEqualTo("All statements, no filter");
    }

    @Test
    void everyStatementStandsThereInTheOrderAsked() throws Exception {
        Selection all = workspace.select(StatementQuery.ALL);
        int[] backwards =
                Arrays.stream(all.rows()).map(row -> all.size() - 1 - row).toArray();
        Path file = folder.resolve("report.html");
        ExportReport report = new HtmlReport(workspace)
                .toFile(
                        new ReportOrder(
                                new Selection(all.index(), backwards),
                                StatementQuery.ALL,
                                Arrangement.USUAL,
                                Reports.MADE),
                        file,
                        false,
                        Progress.NONE);
        assertThat(report).isEqualTo(new ExportReport(4, false));
        List<String> speakers = Jsoup.parse(Files.readString(file))
                .select("#statements tbody th")
                .eachText();
        assertThat(speakers).containsExactly("officials", "Vladimir Putin", "Donald Tusk", "Stéphane Séjourné");
    }

    @Test
    void aRowTellsAllOfItsStatement() throws Exception {
        Reports.annotate(workspace, CANARY);
        Element row = page(StatementQuery.ALL).getElementById("s-" + Articles.TUSK);
        assertThat(row.select(".c-date").text()).isEqualTo("5 Sep 2025 a date in the text");
        assertThat(row.select("th[scope=row]").text()).isEqualTo("Donald Tusk");
        assertThat(row.select(".c-country").text()).isEqualTo("Poland");
        assertThat(row.select(".c-position").text()).isEqualTo("rules out");
        assertThat(row.select("blockquote").text()).isEqualTo("“No troops,”");
        assertThat(row.select("mark").text()).isEqualTo("“No troops,”");
        assertThat(row.select(".passage").text())
                .isEqualTo(workspace.entry(Articles.TUSK).statement().wording().passage());
        assertThat(row.select(".c-article small").first().text()).isEqualTo("Out & <i>let</i>, 5 Sep 2025");
        assertThat(row.select(".tag").eachText()).containsExactlyInAnyOrder("<b>tag</b>", "red line");
        assertThat(row.select(".review").text()).isEqualTo("not reviewed");
        assertThat(page(StatementQuery.ALL)
                        .getElementById("s-" + Articles.PUTIN)
                        .select(".review.accepted")
                        .text())
                .isEqualTo("accepted");
    }

    @Test
    void hostileTextsStayTexts() throws Exception {
        Reports.annotate(workspace, CANARY);
        Document page = page(StatementQuery.ALL);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("img, iframe, object, embed, link[rel=stylesheet], base, [onerror], [style]"))
                .isEmpty();
        assertThat(page.select(".note p").first().wholeText()).startsWith(Reports.HOSTILE);
        Element link = page.select(".c-article a").first();
        assertThat(link.text()).isEqualTo("\"><script src='" + CANARY + "/title.js'></script>");
        assertThat(link.attr("href")).isEqualTo(CANARY + "/story?a=1&b='\"<x>");
    }

    @Test
    void anAddressThatIsNoneOfTheWebIsNoLink() throws Exception {
        Reports.annotate(workspace, "javascript:alert(1)//");
        Document page = page(StatementQuery.ALL);
        assertThat(page.select(".c-article a")).isEmpty();
        assertThat(page.select(".c-article .address").eachText()).anyMatch(words -> words.startsWith("javascript:"));
    }

    @Test
    void nothingIsLoadedFromAnywhere() throws Exception {
        Reports.annotate(workspace, CANARY);
        Document page = page(StatementQuery.ALL);
        assertThat(page.select("[src], [srcset], [poster], [data], [action], [background]"))
                .isEmpty();
        for (Element element : page.select("[href], [xlink:href]")) {
            boolean story = element.is(".c-article a[href^=http]");
            boolean inside = element.attr("href").startsWith("#");
            boolean icon = element.is("link[rel=icon][href^=data:]");
            assertThat(story || inside || icon).as(element.outerHtml()).isTrue();
        }
        assertThat(ReportTemplate.STYLE).doesNotContain("url(", "@import", "http");
        assertThat(ReportTemplate.SCRIPT)
                .doesNotContain("http", "fetch(", "XMLHttp", "import(", "eval(", "innerHTML", "</script");
    }

    @Test
    void thePolicyLetsNothingRunButWhatIsWrittenHere() throws Exception {
        Document page = page(StatementQuery.ALL);
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'; style-src 'sha256-")
                .contains("script-src 'sha256-"
                        + sha256(page.select("script").first().data()) + "'")
                .contains("style-src 'sha256-"
                        + sha256(page.select("style").first().data()) + "'")
                .doesNotContain("unsafe", "*");
        Element meta = page.select("meta[http-equiv=Content-Security-Policy]").first();
        assertThat(meta.elementSiblingIndex())
                .as("before anything it must bind")
                .isEqualTo(1);
    }

    private static String sha256(String text) throws Exception {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(sum);
    }

    @Test
    void thePageIsWellFormedAndEveryIdIsOne() throws Exception {
        Reports.annotate(workspace, CANARY);
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(html(StatementQuery.ALL), parser);
        assertThat(parser.getErrors()).isEmpty();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("use, .picture a, a.skip").eachAttr("href"))
                .allSatisfy(target -> assertThat(ids).contains(target.substring(1)));
    }

    @Test
    void whoReadsWithAScreenReaderFindsHerWay() throws Exception {
        Document page = page(StatementQuery.ALL);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("header, main, footer")).hasSize(3);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("th:not([scope])")).isEmpty();
        assertThat(page.select("input, select")).allMatch(field -> field.closest("label") != null);
        assertThat(page.select("section"))
                .allMatch(section -> page.getElementById(section.attr("aria-labelledby")) != null);
        assertThat(page.select(".picture svg").attr("role")).isEqualTo("img");
        assertThat(page.select(".picture svg").attr("aria-label")).startsWith("Timeline by country");
        assertThat(page.getElementById("controls").hasAttr("hidden"))
                .as("controls that do nothing without the script")
                .isTrue();
    }

    @Test
    void everyMarkOfTheTimelineLeadsToItsStatement() throws Exception {
        Document page = page(StatementQuery.ALL);
        List<String> targets = page.select(".picture a").eachAttr("href");
        assertThat(targets)
                .contains("#s-" + Articles.TUSK, "#s-" + Articles.PUTIN)
                .hasSize(4);
        assertThat(page.select(".picture a title").eachText()).contains("Donald Tusk, rules out, 5 Sep 2025");
        assertThat(html(StatementQuery.ALL))
                .contains("fill=\"var(--rules-out)\"")
                .doesNotContain("fill=\"#");
    }

    @Test
    void countsAreThoseOfTheStatements() throws Exception {
        Document page = page(StatementQuery.ALL);
        assertThat(page.select("table[data-facet=position] tbody tr").eachText())
                .containsExactly("threatens 1", "opposes 1", "rules out 1", "supports 1");
        assertThat(page.select("table[data-facet=country] tbody tr").eachText())
                .containsExactly("No single country 1", "France 1", "Poland 1", "Russia 1");
    }

    @Test
    void nothingSelectedIsASentence() throws Exception {
        Document page = page(StatementQuery.ALL.withSpeakers(Set.of("Nobody")));
        assertThat(page.select("main").text()).isEqualTo("No statement meets this filter.");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void tooManyStatementsAreRefusedInASentence() {
        Selection many = new Selection(workspace.index(), new int[HtmlReport.MOST + 1]);
        Path file = folder.resolve("many.html");
        assertThatThrownBy(() -> new HtmlReport(workspace)
                        .toFile(
                                new ReportOrder(many, StatementQuery.ALL, Arrangement.USUAL, Reports.MADE),
                                file,
                                false,
                                Progress.NONE))
                .isInstanceOf(NotExportedException.class)
                .hasMessage(
                        "5,001 statements are too many for one page: narrow the filters to 5,000, or export another format.");
        assertThat(file).doesNotExist();
    }

    @Test
    void aReportThatIsStoppedLeavesNoFile() throws Exception {
        Path big = folder.resolve("big.db");
        BigStore.make(big, 2_000);
        AtomicInteger asked = new AtomicInteger();
        Progress stopped = new Progress() {
            @Override
            public void at(long done, long total, String what) {}

            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() > 2;
            }
        };
        Path file = folder.resolve("report.html");
        try (Workspace many = Workspace.open(big, Lexicon.load(), java.time.Clock.systemUTC())) {
            ExportReport report =
                    new HtmlReport(many).toFile(Reports.order(many, StatementQuery.ALL), file, false, stopped);
            assertThat(report).isEqualTo(new ExportReport(1_000, true));
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.html").isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFileThatIsThereIsNotReplacedUnasked() throws Exception {
        Path file = Files.writeString(folder.resolve("report.html"), "mine");
        assertThatThrownBy(() -> new HtmlReport(workspace)
                        .toFile(Reports.order(workspace, StatementQuery.ALL), file, false, Progress.NONE))
                .isInstanceOf(NotExportedException.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void thePaletteIsThatOfTheProgram() throws Exception {
        Matcher light = Pattern.compile(":root \\{(.*?)}", Pattern.DOTALL).matcher(ReportTemplate.STYLE);
        assertThat(light.find()).isTrue();
        for (Map.Entry<Integer, String> colour : Palette.LIGHT.purposes().entrySet()) {
            assertThat(light.group(1)).contains("--%s: #%06x;".formatted(colour.getValue(), colour.getKey()));
        }
        String dark = new String(
                ReportTemplate.class
                        .getResourceAsStream("/org/claimline/ui/dark.css")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        Matcher positions =
                Pattern.compile("-position-([a-z-]+): (#[0-9a-f]{6});").matcher(dark);
        assertThat(positions.results().toList())
                .hasSize(8)
                .allSatisfy(position -> assertThat(ReportTemplate.STYLE)
                        .contains("--" + position.group(1) + ": " + position.group(2) + ";"));
    }
}
