package org.claimline.exchange.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.claimline.exchange.Limits;

/** Takes the text out of a PDF, a blank line between paragraphs; with patience, and no more than an article may have. */
final class PdfText extends PDFTextStripper {
    private final Patience patience;

    private PdfText(Patience patience) {
        this.patience = patience;
        setLineSeparator("\n");
        setParagraphEnd("\n");
        setPageEnd("\n");
        setArticleEnd("\n");
    }

    /** @throws IOException where it is broken, too long, or takes too long */
    static String of(PDDocument pdf, Patience patience) throws IOException {
        Writer bounded = new Bounded();
        try {
            new PdfText(patience).writeText(pdf, bounded);
        } catch (UncheckedIOException inside) {
            throw inside.getCause();
        }
        return bounded.toString();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        patience.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        try {
            patience.check();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        super.processTextPosition(text);
    }

    private static final class Bounded extends StringWriter {
        @Override
        public void write(String words) {
            if (getBuffer().length() + words.length() > Limits.LONGEST_TEXT) {
                throw new UncheckedIOException(new IOException("it holds more than three million characters"));
            }
            super.write(words);
        }
    }
}
