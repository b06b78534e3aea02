package org.claimline.exchange;

import java.util.Map;
import java.util.function.Consumer;
import org.claimline.exchange.Reading.Unread;

/** Reads documents of every kind: each is told by its content and handed to the reader of that kind. Share one between threads. */
public final class DocumentReaders {
    private final ColumnNames columns;
    private final Map<FileKind, DocumentReader> readers;

    public DocumentReaders(ColumnNames columns) {
        this.columns = columns;
        this.readers = Map.of(
                FileKind.TEXT, new TextArticleReader(),
                FileKind.PAGE, new PageReader(),
                FileKind.FEED, new FeedReader(),
                FileKind.JSON, new JsonReader(columns),
                FileKind.TABLE, new TableReader(columns),
                FileKind.PDF, new PdfReader(),
                FileKind.MAIL, new MailReader());
    }

    /** Whether the document as a whole is an article, if it is one; a table or a feed may hold many. */
    boolean holdsOneArticle(Document document) {
        return document.bytes().length <= Limits.MOST_BYTES
                && switch (FileKind.of(document.bytes(), columns)) {
                    case TEXT, PAGE, PDF, MAIL -> true;
                    case FEED, JSON, TABLE, ARCHIVE -> false;
                };
    }

    /**
     * Hands over each article in the document, and a sentence for whatever in it could not be used. Never throws: one bad
     * file among a thousand is a line in a list.
     */
    public void read(Document document, Consumer<Reading> found) {
        try {
            PlainText.refuseSize(document.name(), document.bytes());
            FileKind kind = FileKind.of(document.bytes(), columns);
            readers.getOrDefault(kind, readers.get(FileKind.TEXT)).read(document, found);
        } catch (UnreadableArticleException problem) {
            found.accept(new Unread(document.path(), document.path() + " " + problem.why()));
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            found.accept(
                    new Unread(
                            document.path(),
                            document.path()
                                    + " is too deep or too large for this machine: save the article as plain text and read that."));
        } catch (RuntimeException unforeseen) {
            found.accept(new Unread(
                    document.path(),
                    document.path() + " cannot be read (" + unforeseen
                            + "): save the article as plain text and read that."));
        }
    }
}
