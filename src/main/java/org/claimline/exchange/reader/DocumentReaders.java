package org.claimline.exchange.reader;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.claimline.exchange.Document;
import org.claimline.exchange.DocumentReader;
import org.claimline.exchange.Reading;
import org.claimline.exchange.Reading.Known;
import org.claimline.exchange.Reading.Unread;
import org.claimline.exchange.Sha256;
import org.claimline.exchange.UnreadableArticleException;
import org.claimline.exchange.pdf.PdfReader;

/** Reads documents of every kind: each is told by its content and handed to the reader of that kind. Share one between threads. */
public final class DocumentReaders {
    private final ColumnNames columns;
    /** Each is made for the first document of its kind: a start on plain text loads none of the others. */
    private final Map<FileKind, DocumentReader> readers = new ConcurrentHashMap<>();

    public DocumentReaders(ColumnNames columns) {
        this.columns = columns;
    }

    private DocumentReader reader(FileKind kind) {
        return switch (kind) {
            case PAGE -> new PageReader();
            case FEED -> new FeedReader();
            case JSON -> new JsonReader(columns);
            case TABLE -> new TableReader(columns);
            case PDF -> new PdfReader();
            case MAIL -> new MailReader();
            default -> new TextArticleReader();
        };
    }

    /**
     * Hands over each article in the document, and a sentence for whatever in it could not be used. Never throws: one bad
     * file among a thousand is a line in a list.
     */
    public void read(Document document, Consumer<Reading> found) {
        read(document, id -> false, found);
    }

    /**
     * As above, passing over a document whose very bytes are known to be an article: of that it tells {@link
     * Reading.Known}.
     *
     * @param known asked for the SHA-256 of the document, where that would be an article's
     */
    public void read(Document document, Predicate<String> known, Consumer<Reading> found) {
        try {
            PlainText.refuseSize(document.name(), document.bytes());
            FileKind kind = FileKind.of(document.bytes(), columns);
            if (kind.isOneArticle() && known.test(Sha256.of(document.bytes()))) {
                found.accept(new Known(document.path()));
                return;
            }
            readers.computeIfAbsent(kind, this::reader).read(document, found);
        } catch (UnreadableArticleException problem) {
            found.accept(new Unread(document.path(), document.path() + " " + problem.why()));
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            found.accept(new Unread(
                    document.path(),
                    document.path()
                            + " is too deep or too large for this machine: save the article as plain text and"
                            + " read that."));
        } catch (RuntimeException unforeseen) {
            found.accept(new Unread(
                    document.path(),
                    document.path() + " cannot be read (" + unforeseen
                            + "): save the article as plain text and read that."));
        }
    }
}
