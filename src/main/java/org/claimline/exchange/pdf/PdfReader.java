package org.claimline.exchange.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.claimline.exchange.CleanText;
import org.claimline.exchange.Document;
import org.claimline.exchange.DocumentReader;
import org.claimline.exchange.Reading;
import org.claimline.exchange.Reading.Read;
import org.claimline.exchange.Sha256;
import org.claimline.exchange.UnreadableArticleException;
import org.claimline.exchange.header.ArticleHeader;
import org.claimline.exchange.header.HeaderReader;
import org.claimline.model.Article;
import org.claimline.model.ArticleFile;
import org.claimline.model.ArticleInfo;
import org.claimline.model.StatementDate;

/**
 * Reads the text of a PDF. Its first lines are read as any header; what they do not tell, the file's own title and author
 * do, and its day of making, with doubt, as a page may be printed long after it was published.
 */
public final class PdfReader implements DocumentReader {
    private static final long MOST_MEMORY = 100_000_000;

    static {
        FontMappers.set(new PdfFonts());
    }

    @Override
    public void read(Document document, Consumer<Reading> found) throws UnreadableArticleException {
        PdfStreams.refuseBombs(document);
        Patience patience = Patience.start();
        try (PDDocument pdf = Loader.loadPDF(
                new PdfBytes(document.bytes(), patience),
                MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            String text = PdfLines.paragraphs(PdfText.of(pdf, patience));
            if (text.isBlank()) {
                throw new UnreadableArticleException(
                        document.name(),
                        "is a PDF that holds pictures of pages and no text: run it through text recognition first.");
            }
            found.accept(new Read(document.path(), article(document, text, pdf.getDocumentInformation())));
        } catch (InvalidPasswordException locked) {
            throw new UnreadableArticleException(
                    document.name(), "is a PDF locked with a password: save it without one and read that.");
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableArticleException(
                    document.name(),
                    "is a broken PDF (" + cause(broken) + "): save the article as plain text and read that.");
        }
    }

    private static String cause(Exception broken) {
        String message = broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
        String line = CleanText.line(message);
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }

    private static ArticleFile article(Document document, String text, PDDocumentInformation about) {
        ArticleHeader header = HeaderReader.read(text);
        StatementDate published = header.published().isKnown() ? header.published() : made(about);
        ArticleInfo info = new ArticleInfo(
                Sha256.of(document.bytes()),
                document.name(),
                header.title().isEmpty() ? words(about.getTitle()) : header.title(),
                header.author().isEmpty() ? words(about.getAuthor()) : header.author(),
                header.outlet(),
                header.url().isEmpty() ? document.address().orElse("") : header.url(),
                published);
        return new ArticleFile(new Article(info, text, header.body()), document.bytes(), StandardCharsets.UTF_8.name());
    }

    private static String words(String stated) {
        return stated == null ? "" : CleanText.line(stated);
    }

    private static StatementDate made(PDDocumentInformation about) {
        Calendar made = about.getCreationDate();
        if (made == null || made.get(Calendar.YEAR) < 1900 || made.get(Calendar.YEAR) > 9999) {
            return StatementDate.UNKNOWN;
        }
        return StatementDate.of(LocalDate.ofInstant(made.toInstant(), ZoneOffset.UTC))
                .uncertain();
    }
}
