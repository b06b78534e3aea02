package org.claimline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.claimline.Articles;
import org.claimline.model.StatementQuery;
import org.claimline.workspace.Workspace;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a browser shows it. Its script is run for real, where this machine has a browser. */
class ReportInBrowserTest {
    private static final String CONSOLE = "CONSOLE";

    @TempDir
    Path folder;

    private Browser browser;
    private Workspace workspace;

    @BeforeEach
    void open() {
        browser = new Browser(folder);
        workspace = Reports.workspace(folder);
    }

    @AfterEach
    void close() {
        if (workspace != null) {
            workspace.close();
        }
    }

    private static List<String> shown(Document page) {
        return page.select("#statements tbody tr:not([hidden]) th").eachText();
    }

    @Test
    void anAddressFiltersTheTableNothingIsAskedForAndNothingComplains() throws Exception {
        try (Canary canary = new Canary()) {
            Reports.annotate(workspace, canary.address());
            Path report = Reports.write(workspace, StatementQuery.ALL, folder.resolve("report.html"));
            Browser.Answer answer = browser.run(
                    "--dump-dom", report.toUri() + "#q=SECOND%20th%C3%B3ughts&country=Russia&country=France");
            Document page = Jsoup.parse(answer.out());
            assertThat(shown(page)).containsExactly("Vladimir Putin");
            assertThat(page.getElementById("shown").text()).matches("1 of \\d shown");
            assertThat(page.select(".chip").eachText()).containsExactly("“SECOND thóughts” ×", "Russia ×", "France ×");
            assertThat(page.title()).isEqualTo("Foreign troops in Ukraine: what is said");
            assertThat(answer.err()).doesNotContain(CONSOLE);
            assertThat(canary.asked()).isZero();
        }
    }

    /** The page's own policy would not let the test's script run, so the test's copy has another. */
    @Test
    void headingsSortFacetsChooseAndMarksFindWhatIsHidden() throws Exception {
        String html = Reports.read(Reports.write(workspace, StatementQuery.ALL, folder.resolve("report.html")));
        String test = """
                <script>
                  const order = () => Array.from(document.querySelectorAll('#statements tbody tr:not([hidden]) th b'),
                      name => name.textContent.split(' ').pop()).join(' ');
                  const told = [order()];
                  const heading = name => document.querySelector('thead .c-' + name + ' button');
                  const tell = act => { act(); told.push(order()); };
                  tell(() => heading('speaker').click());
                  tell(() => heading('speaker').click());
                  tell(() => heading('speaker').click());
                  tell(() => heading('position').click());
                  tell(() => heading('date').click());
                  const country = document.getElementById('country');
                  tell(() => { country.value = 'Poland'; country.dispatchEvent(new Event('change')); });
                  told.push(decodeURIComponent(location.hash));
                  tell(() => document.querySelector('table[data-facet=country] tbody tr:last-child a').click());
                  tell(() => document.querySelector('.chip').click());
                  tell(() => { location.hash = '#s-%s'; window.dispatchEvent(new Event('hashchange')); });
                  const q = document.getElementById('q');
                  tell(() => { q.value = 'no such words'; q.dispatchEvent(new Event('input')); });
                  told.push(String(document.getElementById('none').hidden));
                  tell(() => document.querySelector('button[type=reset]').click());
                  document.title = told.join('|');
                </script></body>""".formatted(Articles.TUSK);
        String open = html.replaceAll("script-src 'sha256-[^']+'", "script-src 'unsafe-inline'")
                .replace("</body>", test);
        Path copy = Files.writeString(folder.resolve("copy.html"), open);
        Browser.Answer answer = browser.run("--dump-dom", copy.toUri().toString());
        assertThat(answer.err()).doesNotContain(CONSOLE);
        assertThat(Jsoup.parse(answer.out()).title().split("\\|", -1))
                .containsExactly(
                        "Séjourné Tusk Putin officials",
                        "Tusk officials Séjourné Putin",
                        "Putin Séjourné officials Tusk",
                        "Séjourné Tusk Putin officials",
                        "Putin officials Tusk Séjourné",
                        "Séjourné Tusk Putin officials",
                        "Tusk",
                        "#country=Poland",
                        "Tusk Putin",
                        "Putin",
                        "Séjourné Tusk Putin officials",
                        "",
                        "false",
                        "Séjourné Tusk Putin officials");
    }

    @Test
    void itPrintsWithoutControlsOnNumberedPages() throws Exception {
        Path report = Reports.write(workspace, StatementQuery.ALL, folder.resolve("report.html"));
        Path pdf = folder.resolve("report.pdf");
        browser.run(
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                report.toUri().toString());
        try (PDDocument printed = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(printed);
            assertThat(text)
                    .contains("Donald Tusk", "“legitimate targets”", "Stéphane Séjourné", "officials")
                    .contains("Position", "4 shown")
                    .doesNotContain("any of", "Clear", "↕");
            assertThat(printed.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(printed.getPage(0).getMediaBox().getHeight());
        }
    }

    /** A server that counts who asks it. */
    private static final class Canary implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final AtomicInteger asked = new AtomicInteger();

        Canary() throws IOException {
            Thread thread = new Thread(this::listen, "canary");
            thread.setDaemon(true);
            thread.start();
        }

        private void listen() {
            while (!socket.isClosed()) {
                try {
                    socket.accept().close();
                    asked.incrementAndGet();
                } catch (IOException closed) {
                    return;
                }
            }
        }

        String address() {
            return "http://127.0.0.1:" + socket.getLocalPort();
        }

        int asked() {
            return asked.get();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
