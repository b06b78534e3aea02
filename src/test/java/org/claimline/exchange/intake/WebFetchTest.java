package org.claimline.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.claimline.exchange.Document;
import org.claimline.exchange.Limits;
import org.claimline.exchange.Reading;
import org.claimline.exchange.intake.FoundFile.Fetched;
import org.claimline.exchange.intake.FoundFile.Unusable;
import org.claimline.exchange.reader.ColumnNames;
import org.claimline.exchange.reader.DocumentReaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebFetchTest {
    private static final String PAGE = "<html><meta charset=utf-8><title>A page on troops</title><body><article>"
            + "<p>“No troops to Ukraine,” Putin said on Friday in a long and winding paragraph of his.</p></article>";

    private final WebFetch allowed = new WebFetch(true, Duration.ofSeconds(2));
    private LocalServer server;

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aPageIsFetchedWithItsAddress() {
        server.answer("/story", "HTTP/1.1 200 OK", "Content-Type: text/html", "Connection: close", "", PAGE);
        List<String> read = new ArrayList<>();
        new ArticleFiles(new DocumentReaders(ColumnNames.USUAL), System.in)
                .read(
                        allowed.fetch(server.address("/story")),
                        reading -> read.add(
                                ((Reading.Read) reading).file().article().info().url()
                                        + ((Reading.Read) reading)
                                                .file()
                                                .article()
                                                .info()
                                                .title()));
        assertThat(read).containsExactly(server.address("/story") + "A page on troops");
    }

    @Test
    void theSendersEncodingCountsWhereThePageNamesNone() {
        server.answer("/k", out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=koi8-r\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            out.write("Война".getBytes("KOI8-R"));
        });
        Document document = ((Fetched) allowed.fetch(server.address("/k"))).document();
        assertThat(document.charset().map(Charset::forName))
                .hasValueSatisfying(
                        sent -> assertThat(new String(document.bytes(), sent)).isEqualTo("Война"));
    }

    @Test
    void redirectsAreFollowedAFewTimes() {
        server.answer("/a", "HTTP/1.1 302 Found", "Location: /b", "Content-Length: 0", "", "");
        server.answer("/b", "HTTP/1.1 301 Moved", "Location: " + server.address("/c"), "Content-Length: 0", "", "");
        server.answer("/c", "HTTP/1.1 200 OK", "Connection: close", "", "text");
        assertThat(allowed.fetch(server.address("/a")).path()).isEqualTo(server.address("/c"));
        server.answer("/loop", "HTTP/1.1 302 Found", "Location: /loop", "Content-Length: 0", "", "");
        assertThat(why(server.address("/loop"))).endsWith("leads on more than 5 times: check the address.");
        server.answer("/nowhere", "HTTP/1.1 302 Found", "Content-Length: 0", "", "");
        assertThat(why(server.address("/nowhere"))).contains("without saying where to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/x", "jar:http://x!/y", "//[", "gopher://a"})
    void aRedirectLeadsToNothingButTheWeb(String location) {
        server.answer("/r", "HTTP/1.1 302 Found", "Location: " + location, "Content-Length: 0", "", "");
        assertThat(why(server.address("/r"))).contains("is or leads to what is no");
    }

    @Test
    void anEndlessAnswerIsCutAtFiftyMegabytes() {
        server.answer("/endless", out -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[1 << 16];
            while (!Thread.currentThread().isInterrupted()) {
                out.write(piece);
            }
        });
        FoundFile found = new WebFetch(true, Duration.ofSeconds(30)).fetch(server.address("/endless"));
        assertThat(((Fetched) found).document().bytes()).hasSize(Limits.MOST_BYTES + 1);
        List<Reading> read = new ArrayList<>();
        new ArticleFiles(new DocumentReaders(ColumnNames.USUAL), System.in).read(found, read::add);
        assertThat(read)
                .singleElement()
                .isInstanceOfSatisfying(
                        Reading.Unread.class, unread -> assertThat(unread.why()).contains("larger than 50 MB"));
    }

    @Test
    void aSlowAnswerIsGivenUpInTime() {
        server.answer("/slow", out -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 600; i++) {
                out.write('a');
                out.flush();
                Thread.sleep(100);
            }
        });
        server.answer("/silent", out -> Thread.sleep(60_000));
        assertThat(why(server.address("/slow"))).endsWith("did not answer in full within 2 seconds: try again later.");
        assertThat(why(server.address("/silent"))).contains("did not answer in full");
    }

    @Test
    void brokenAnswersAreSentences() {
        server.answer("/short", "HTTP/1.1 200 OK", "Content-Length: 1000", "", "short");
        server.answer("/noise", "\u0000\u0001 nonsense");
        server.answer("/gone", "HTTP/1.1 404 Not Found", "Content-Length: 0", "", "");
        server.answer("/error", "HTTP/1.1 503 Busy", "Content-Length: 0", "", "");
        assertThat(why(server.address("/short"))).contains("could not be fetched");
        assertThat(why(server.address("/noise"))).contains("could not be fetched");
        assertThat(why(server.address("/gone"))).contains("answered 404");
        assertThat(why(server.address("/error"))).contains("answered 503");
        assertThat(why("http://no-such-host.invalid/x")).endsWith(".");
        assertThat(why("https://")).contains("no web address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://[::1]/",
                "http://10.1.2.3/",
                "http://192.168.1.1/",
                "http://172.20.0.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://0.0.0.0/",
                "http://[fd00::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://100.64.0.1/",
                "http://2130706433/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://224.0.0.1/"
            })
    void thisMachineAndItsNetworkAreRefusedUnlessAllowed(String address) {
        FoundFile found = new WebFetch(false).fetch(address);
        assertThat(((Unusable) found).why()).contains("an address of this machine or its network");
    }

    @Test
    void noConnectionIsMadeToARefusedAddress() {
        assertThat(new WebFetch(false).fetch(server.address("/x"))).isInstanceOf(Unusable.class);
        assertThat(server.requests()).isZero();
    }

    @Test
    void publicAddressesAreNotPrivate() throws IOException {
        for (String address : List.of(
                "93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "172.32.0.1", "100.128.0.1")) {
            assertThat(PrivateAddress.is(InetAddress.getByName(address)))
                    .as(address)
                    .isFalse();
        }
    }

    private String why(String address) {
        return ((Unusable) allowed.fetch(address)).why();
    }
}
