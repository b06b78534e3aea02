package org.claimline.exchange.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.claimline.exchange.ExportWriter;
import org.claimline.exchange.ExportedStatement;
import org.claimline.model.NoteEntry;

/**
 * A report in Markdown (CommonMark) for people, in UTF-8: a heading for each day or speaker, below it the statements.
 * Expects the rows of a group one after the other.
 */
final class MarkdownWriter<R> implements ExportWriter<R> {
    private final Writer out;
    private final Function<R, String> heading;
    private final Function<R, String> body;
    private String latest = "";

    private MarkdownWriter(
            OutputStream out, String title, ExportAbout about, Function<R, String> heading, Function<R, String> body)
            throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.heading = heading;
        this.body = body;
        this.out.write("# " + title + "\n\n"
                + Markdown.escaped(about.filter()) + "\\\n"
                + about.statements() + (about.statements() == 1 ? " statement" : " statements") + ", written "
                + about.made() + " by " + Markdown.escaped(ExportAbout.program()) + "\n");
    }

    static ExportWriter<ExportedStatement> statements(OutputStream out, ExportGrouping grouping, ExportAbout about)
            throws IOException {
        boolean byDay = grouping == ExportGrouping.DAY;
        return new MarkdownWriter<>(
                out,
                "Statements by " + (byDay ? "day" : "speaker"),
                about,
                byDay ? MarkdownStatement::day : MarkdownStatement::speaker,
                row -> MarkdownStatement.of(row, grouping));
    }

    static ExportWriter<NoteEntry> notes(OutputStream out, ExportAbout about) throws IOException {
        return new MarkdownWriter<>(out, "Notes", about, MarkdownStatement::about, MarkdownStatement::note);
    }

    @Override
    public void write(R row) throws IOException {
        String next = heading.apply(row);
        if (!next.equals(latest)) {
            out.write("\n## " + next + "\n");
            latest = next;
        }
        out.write("\n" + body.apply(row));
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
