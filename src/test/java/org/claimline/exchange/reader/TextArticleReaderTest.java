package org.claimline.exchange.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.claimline.exchange.UnreadableArticleException;
import org.claimline.model.Article;
import org.claimline.model.ArticleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextArticleReaderTest {
    private final TextArticleReader reader = new TextArticleReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "000_be951af960a85cb1.txt||||2026-02-03|The war in Ukraine continues",
                "001_4af4492decbad57a.txt|||||Western forces stationed in Ukraine",
                "002_90aed298438816ec.txt||Dave DeCamp|AntiWar.com|2026-01-10|The Russian Foreign Ministry on Thursday",
                "003_c4a6b97a9727aab3.txt|Russia Will Target Multinational Forces in Ukraine|Kyle Anzalone||2025-07-17|The Russian Foreign Ministry said",
                "004_a4c35fad99c3af58.txt|||||As the war in Ukraine grinds",
            })
    void theSeedsHeadersAreTold(
            String name, String title, String author, String outlet, String published, String bodyStart)
            throws IOException, UnreadableArticleException {
        Article article =
                reader.read(name, Files.readAllBytes(Path.of("seeds", name))).article();
        assertThat(article.info().title()).isEqualTo(orEmpty(title));
        assertThat(article.info().author()).isEqualTo(orEmpty(author));
        assertThat(article.info().outlet()).isEqualTo(orEmpty(outlet));
        assertThat(article.info().published().edtf()).isEqualTo(orEmpty(published));
        assertThat(article.body().in(article.text())).startsWith(bodyStart);
    }

    private static String orEmpty(String cell) {
        return cell == null ? "" : cell;
    }

    @Test
    void theTextIsNeverRewritten() throws UnreadableArticleException {
        String text =
                "A headline of five words\r\n\r\n“Not\u00A0one\u00A0soldier,” he said on Monday.\r\n  Done here, he added then. \r\n";
        Article article = read(text.getBytes(StandardCharsets.UTF_8)).article();
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.body().in(text))
                .isEqualTo("“Not\u00A0one\u00A0soldier,” he said on Monday.\r\n  Done here, he added then.");
    }

    @Test
    void theIdIsTheSha256OfTheBytes() throws UnreadableArticleException {
        assertThat(read("abc".getBytes(StandardCharsets.UTF_8)).article().id())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkDecidesTheEncodingAndIsLeftOut(String charset) throws UnreadableArticleException {
        ArticleFile file = read("\uFEFFIt’s a “no”.".getBytes(Charset.forName(charset)));
        assertThat(file.article().text()).isEqualTo("It’s a “no”.");
        assertThat(file.charset()).isEqualTo(charset);
    }

    @Test
    void bytesThatAreNoUtf8AreWindows1252() throws UnreadableArticleException {
        ArticleFile file = read("Moscow’s “red line”".getBytes(Charset.forName("windows-1252")));
        assertThat(file.article().text()).isEqualTo("Moscow’s “red line”");
        assertThat(file.charset()).isEqualTo("windows-1252");
    }

    @Test
    void whatIsNoTextIsRefusedInOneSentenceThatNamesTheFile() {
        assertRefused(new byte[0], "a.txt is empty: there is nothing to read.");
        assertRefused(bytes(" \n\t\r\n"), "a.txt is empty: there is nothing but white space in it.");
        assertRefused(
                new byte[] {1, 2, 0, 4, 5, 6},
                "a.txt is a binary file, not a text: save the article as plain text and read that.");
        assertRefused(
                bytes("\u0001\u0002\u0003 few letters \u0004\u0005"),
                "a.txt is a binary file, not a text: save the article as plain text and read that.");
        assertRefused(
                bytes("%PDF-1.7 and so on"),
                "a.txt is a PDF file, not a text: save the article as plain text and read that.");
        assertRefused(
                bytes("\n<!DOCTYPE html><p>"),
                "a.txt is a web page, not a text: save the article as plain text and read that.");
        assertRefused(
                new byte[50_000_001], "a.txt is larger than 50 MB: split it into single articles and read these.");
    }

    @Test
    void whateverTheBytesTheyAreReadOrRefused() {
        Random random = new Random(5);
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = new byte[random.nextInt(600)];
            random.nextBytes(bytes);
            if (round % 2 == 0) {
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] =
                            (byte) " \r\n\"“.,:;|-—/()By by KYIV date May 5, 2025 Published".charAt(random.nextInt(52));
                }
            }
            try {
                Article article = read(bytes).article();
                assertThat(article.body().end())
                        .isLessThanOrEqualTo(article.text().length());
            } catch (UnreadableArticleException refused) {
                assertThat(refused.getMessage()).startsWith("a.txt is ").endsWith(".");
            }
        }
    }

    private void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessage(message);
    }

    private ArticleFile read(byte[] bytes) throws UnreadableArticleException {
        return reader.read("a.txt", bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
