package org.claimline.exchange.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.exchange.ExportedStatement;
import org.claimline.exchange.WebLink;
import org.claimline.model.ArticleInfo;
import org.claimline.model.Note;
import org.claimline.model.NoteEntry;
import org.claimline.model.Speaker;
import org.claimline.model.Statement;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementEntry;
import org.claimline.model.StatementKind;
import org.claimline.text.Span;

/** A statement or a note as it stands in a report. */
final class MarkdownStatement {
    private MarkdownStatement() {}

    /** The day or days on which it may have been said. */
    static String day(ExportedStatement row) {
        StatementDate date = row.entry().statement().dating().date();
        Optional<LocalDate> first = date.earliest();
        Optional<LocalDate> last = date.latest();
        if (first.isEmpty() && last.isEmpty()) {
            return "Undated";
        }
        if (first.isEmpty()) {
            return "On or before " + last.get();
        }
        if (last.isEmpty()) {
            return "On or after " + first.get();
        }
        return first.equals(last) ? first.get().toString() : first.get() + " to " + last.get();
    }

    static String speaker(ExportedStatement row) {
        return Markdown.escaped(row.entry().statement().speaker().name());
    }

    /** The statement, article or speaker that a note is about; "The project" where it is about all. */
    static String about(NoteEntry row) {
        return row.entry().map(entry -> about(entry.statement())).orElseGet(() -> aboutNoStatement(row));
    }

    private static String aboutNoStatement(NoteEntry row) {
        String article = row.article().map(ArticleInfo::heading).orElse("");
        String subject = article.isEmpty() ? row.speaker() : article;
        return subject.isEmpty() ? "The project" : Markdown.escaped(subject);
    }

    private static String about(Statement statement) {
        String date = statement.dating().date().edtf();
        return Markdown.escaped(
                statement.speaker().name() + (date.isEmpty() ? "" : ", " + date) + ": " + quoted(statement));
    }

    static String note(NoteEntry row) {
        return line(row.note()) + "\n";
    }

    /** Who and what, the words, where they stand, and what was noted. */
    static String of(ExportedStatement row, ExportGrouping grouping) {
        StatementEntry entry = row.entry();
        Statement statement = entry.statement();
        StringBuilder text = new StringBuilder(heading(statement, grouping))
                .append("\n\n> ")
                .append(Markdown.escaped(quoted(statement)))
                .append("\n\n")
                .append(source(entry.article()))
                .append("\\\n")
                .append(evidence(row))
                .append('\n');
        for (Note note : entry.notes()) {
            text.append('\n').append(line(note)).append('\n');
        }
        return text.toString();
    }

    private static String heading(Statement statement, ExportGrouping grouping) {
        List<String> parts = new ArrayList<>();
        if (grouping == ExportGrouping.DAY) {
            parts.add("**" + Markdown.escaped(statement.speaker().name()) + "**" + office(statement.speaker()));
        }
        String date = statement.dating().date().edtf();
        boolean told =
                grouping == ExportGrouping.DAY && statement.dating().date().isExactDay();
        if (!date.isEmpty() && !told) {
            parts.add(grouping == ExportGrouping.DAY ? Markdown.escaped(date) : "**" + Markdown.escaped(date) + "**");
        }
        if (!statement.position().label().isEmpty()) {
            parts.add("*" + statement.position().words() + "*");
        }
        if (!statement.condition().isEmpty()) {
            parts.add(Markdown.escaped(statement.condition()));
        }
        return String.join(" · ", parts);
    }

    private static String office(Speaker speaker) {
        String office = String.join(
                ", ",
                List.of(speaker.role(), speaker.country()).stream()
                        .filter(words -> !words.isEmpty())
                        .toList());
        return office.isEmpty() ? "" : " (" + Markdown.escaped(office) + ")";
    }

    /** In quotation marks where every word is the speaker's own. */
    private static String quoted(Statement statement) {
        String quote = statement.wording().quote();
        return statement.kind() == StatementKind.DIRECT ? "“" + quote + "”" : quote;
    }

    private static String source(ArticleInfo article) {
        List<String> parts = new ArrayList<>();
        if (!article.outlet().isEmpty()) {
            parts.add("*" + Markdown.escaped(article.outlet()) + "*");
        }
        parts.add(
                WebLink.isOne(article.url())
                        ? Markdown.link(article.heading(), WebLink.encoded(article.url()))
                        : Markdown.escaped(article.heading()));
        if (article.published().isKnown()) {
            parts.add("published " + Markdown.escaped(article.published().edtf()));
        }
        return String.join(", ", parts);
    }

    /** The sentence, as a link that leads to its words where the article has an address; its place in the file. */
    private static String evidence(ExportedStatement row) {
        Statement statement = row.entry().statement();
        ArticleInfo article = row.entry().article();
        Span place = row.place(statement.evidence().passage());
        String passage = statement.wording().passage();
        String words = WebLink.isOne(article.url())
                ? Markdown.link(passage, WebLink.toWords(article.url(), passage))
                : Markdown.escaped(passage);
        return "Evidence: " + words + " (" + Markdown.escaped(article.name()) + ", characters " + place.start() + " to "
                + place.end() + "; statement " + statement.id() + ")";
    }

    private static String line(Note note) {
        String tags = note.tags().isEmpty() ? "" : " (" + Markdown.escaped(String.join(", ", note.tags())) + ")";
        return "- Note of " + note.modified().toString().substring(0, 10) + tags + ": " + Markdown.escaped(note.text());
    }
}
