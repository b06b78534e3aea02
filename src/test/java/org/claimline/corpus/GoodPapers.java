package org.claimline.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** PDF files with lines broken as on paper. */
final class GoodPapers {
    private static final int WIDTH = 78;

    private GoodPapers() {}

    static GoodFile of(Story story, int number) {
        return GoodFile.of("paper-" + number + ".pdf", bytes(story), List.of(story));
    }

    static byte[] bytes(Story story) {
        try (PDDocument pdf = new PDDocument();
                InputStream resource = PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDFont font = PDType0Font.load(pdf, resource, true);
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                out.beginText();
                out.newLineAtOffset(50, 740);
                for (String fact : List.of(
                        "Title: " + story.title(),
                        "Author: " + story.author(),
                        "Outlet: " + story.outlet(),
                        "URL: " + story.url(),
                        "Date: " + GoodTexts.LONG.format(story.day()))) {
                    line(out, font, fact, 40);
                }
                for (String paragraph : story.paragraphs()) {
                    StringBuilder rest = new StringBuilder(paragraph);
                    while (rest.length() > WIDTH) {
                        int cut = rest.lastIndexOf(" ", WIDTH);
                        line(out, font, rest.substring(0, cut), 14);
                        rest.delete(0, cut + 1);
                    }
                    line(out, font, rest.toString(), 40);
                }
                line(out, font, "1", 14);
                out.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void line(PDPageContentStream out, PDFont font, String words, int gap) throws IOException {
        out.setFont(font, 11);
        out.showText(words);
        out.newLineAtOffset(0, -gap);
    }
}
