package org.claimline.report;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.claimline.model.ArticleInfo;
import org.claimline.model.DateBasis;
import org.claimline.model.DateWords;
import org.claimline.model.Dating;
import org.claimline.model.Note;
import org.claimline.model.Review;
import org.claimline.model.Speaker;
import org.claimline.model.Statement;
import org.claimline.model.StatementEntry;
import org.claimline.timeline.PositionSlot;
import org.claimline.workspace.index.StatementIndex;

/** One row of the report's table, by the names that the template has. */
record StatementView(
        String id,
        DateView date,
        SpeakerView speaker,
        PositionView position,
        WordsView words,
        ArticleView article,
        ReviewView review) {
    /** @param order epoch day that rows are sorted by; the last of all where undated */
    record DateView(String words, int order, String basis, String found) {}

    record SpeakerView(String name, String role, String country) {}

    /** @param rank from against to for */
    record PositionView(String words, String style, int rank, String condition, String troops) {}

    record WordsView(String quote, List<PassageRun> passage) {}

    /** @param link empty unless it is an address of the web */
    record ArticleView(String heading, String outlet, String published, String link, String address) {}

    record ReviewView(String words, String style, List<NoteView> notes) {}

    record NoteView(String text, List<String> tags) {}

    static StatementView of(StatementEntry entry, UnaryOperator<String> countryName) {
        Statement statement = entry.statement();
        return new StatementView(
                statement.id(),
                date(statement.dating()),
                speaker(statement.speaker(), countryName),
                position(statement, countryName),
                new WordsView(statement.wording().quote(), PassageRun.of(statement)),
                article(entry.article()),
                review(entry));
    }

    private static DateView date(Dating dating) {
        int order = dating.date()
                .earliest()
                .or(dating.date()::latest)
                .map(day -> (int) day.toEpochDay())
                .orElse(StatementIndex.OPEN_END);
        return new DateView(DateWords.of(dating.date()), order, words(dating.basis()), dating.words());
    }

    private static String words(DateBasis basis) {
        return switch (basis) {
            case EXPLICIT -> "a date in the text";
            case RELATIVE -> "counted from the text";
            case CONTEXT -> "same occasion as the sentence before";
            case PUBLICATION -> "day of publication";
            case INFERRED -> "placed by a known event";
            case UNKNOWN -> "nothing tells";
        };
    }

    private static SpeakerView speaker(Speaker speaker, UnaryOperator<String> countryName) {
        return new SpeakerView(speaker.name(), speaker.role(), country(speaker.country(), countryName));
    }

    /** For people; the same words as over the timeline's lanes. */
    static String country(String code, UnaryOperator<String> countryName) {
        return code.isEmpty() ? "No single country" : countryName.apply(code);
    }

    private static PositionView position(Statement statement, UnaryOperator<String> countryName) {
        int slot = PositionSlot.of(statement.position());
        String troops = statement.troopsOf().stream().map(countryName).collect(Collectors.joining(", "));
        return new PositionView(words(slot, statement), PositionSlot.style(slot), slot, statement.condition(), troops);
    }

    private static String words(int slot, Statement statement) {
        String words = statement.position().words();
        return slot == PositionSlot.OTHER && words.isEmpty() ? "no position" : words;
    }

    private static ArticleView article(ArticleInfo article) {
        String published = article.published().isKnown() ? DateWords.of(article.published()) : "";
        String url = article.url();
        boolean web = url.regionMatches(true, 0, "https://", 0, 8) || url.regionMatches(true, 0, "http://", 0, 7);
        return new ArticleView(article.heading(), article.outlet(), published, web ? url : "", web ? "" : url);
    }

    private static ReviewView review(StatementEntry entry) {
        String words =
                entry.review() == Review.NEW ? "not reviewed" : entry.review().label();
        return new ReviewView(
                words,
                entry.review().label(),
                entry.notes().stream().map(StatementView::note).toList());
    }

    private static NoteView note(Note note) {
        return new NoteView(note.text(), note.tags());
    }
}
