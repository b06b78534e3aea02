package org.claimline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.claimline.model.Correction;
import org.claimline.model.Position;
import org.claimline.model.Speaker;
import org.claimline.model.SpeakerType;
import org.claimline.model.Statement;
import org.claimline.model.StatementDate;
import org.claimline.text.Span;
import org.claimline.ui.words.DayWords;
import org.claimline.ui.words.Texts;
import org.claimline.workspace.ReviewDesk;
import org.claimline.workspace.Workspace;

/** The form in which statements are set right, and one that the program missed is written. */
public final class CorrectionModel {
    private final Workspace workspace;
    private final BackgroundWork work;
    private final StatementsModel statements;
    private final ReviewModel review;
    private final ReadOnlyObjectWrapper<CorrectionDraft> draft = new ReadOnlyObjectWrapper<>();
    private final StringProperty speaker = new SimpleStringProperty("");
    private final StringProperty country = new SimpleStringProperty("");
    private final StringProperty date = new SimpleStringProperty("");
    private final ObjectProperty<Position> position = new SimpleObjectProperty<>();
    private final StringProperty condition = new SimpleStringProperty("");
    private final ObjectProperty<List<Span>> contents = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<SelectedWords> selectedWords = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper dateEcho = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private KnownNames names = KnownNames.NONE;

    public CorrectionModel(Workspace workspace, BackgroundWork work, StatementsModel statements, ReviewModel review) {
        this.workspace = workspace;
        this.work = work;
        this.statements = statements;
        this.review = review;
        dateEcho.bind(Bindings.createStringBinding(this::echo, date, draft));
        problem.bind(Bindings.createStringBinding(this::findProblem, speaker, country, date, draft));
        speaker.addListener((property, old, now) -> bringCountry(now));
    }

    /** What the form is about; null while it is closed. */
    public ReadOnlyObjectProperty<CorrectionDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    public StringProperty speakerProperty() {
        return speaker;
    }

    /** By name or by code. */
    public StringProperty countryProperty() {
        return country;
    }

    /** As {@link TypedDates} reads it. */
    public StringProperty dateProperty() {
        return date;
    }

    /** Null where many statements are set right and keep theirs. */
    public ObjectProperty<Position> positionProperty() {
        return position;
    }

    public StringProperty conditionProperty() {
        return condition;
    }

    /** What is said, spans in the article's text. */
    public ObjectProperty<List<Span>> contentsProperty() {
        return contents;
    }

    /** What is selected in the article that is read; null where nothing is. */
    public ObjectProperty<SelectedWords> selectedWordsProperty() {
        return selectedWords;
    }

    /** The date that was typed, in plain words. */
    public ReadOnlyStringProperty dateEchoProperty() {
        return dateEcho.getReadOnlyProperty();
    }

    /** Why the form cannot be saved as it is; empty where it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Opens the form on statements that are there. */
    void open(List<String> ids) {
        open(ids, () -> {});
    }

    /**
     * Takes what is selected in the article as what the one statement says; opens the form on it where it is not open.
     *
     * @param more whether beside what was there
     */
    void say(String id, boolean more) {
        SelectedWords said = selectedWords.get();
        if (said == null) {
            return;
        }
        if (isOpenOn(said.articleId())) {
            say(said.words(), more);
        } else if (draft.get() == null) {
            open(List.of(id), () -> say(said.words(), more));
        }
    }

    private boolean isOpenOn(String articleId) {
        CorrectionDraft now = draft.get();
        return now != null
                && now.shown().filter(one -> one.articleId().equals(articleId)).isPresent();
    }

    private void open(List<String> ids, Runnable then) {
        work.run(
                ignored -> {
                    ReviewDesk desk = workspace.review();
                    KnownNames known = KnownNames.of(desk);
                    if (ids.size() != 1) {
                        return new Opening(
                                known, new CorrectionDraft(ids, Optional.empty(), Optional.empty(), "", false));
                    }
                    Statement shown = workspace.entry(ids.get(0)).statement();
                    String text = workspace.article(shown.articleId()).text();
                    Statement asRead = desk.asRead(ids.get(0));
                    return new Opening(
                            known, new CorrectionDraft(ids, Optional.of(shown), Optional.of(asRead), text, false));
                },
                opening -> {
                    fill(opening);
                    then.run();
                });
    }

    /** Opens the form on a stretch of an article that the program missed, or passed over. */
    void openOn(String articleId, Span words) {
        work.run(
                ignored -> {
                    ReviewDesk desk = workspace.review();
                    Statement guess = desk.guess(articleId, words);
                    String text = workspace.article(articleId).text();
                    return new Opening(
                            KnownNames.of(desk),
                            new CorrectionDraft(
                                    List.of(guess.id()), Optional.of(guess), Optional.of(guess), text, true));
                },
                this::fill);
    }

    private record Opening(KnownNames known, CorrectionDraft draft) {}

    private void fill(Opening opening) {
        draft.set(null);
        names = opening.known();
        Optional<Statement> shown = opening.draft().shown();
        speaker.set(shown.map(one -> one.speaker().name()).orElse(""));
        country.set(shown.map(one -> countries().name(one.speaker().country())).orElse(""));
        date.set(shown.map(one -> one.dating().date().edtf()).orElse(""));
        position.set(shown.map(Statement::position).orElse(null));
        condition.set(shown.map(Statement::condition).orElse(""));
        contents.set(shown.map(one -> one.evidence().contents()).orElse(List.of()));
        draft.set(opening.draft());
    }

    /** Closes the form, with nothing done. */
    void discard() {
        draft.set(null);
    }

    /** What the program reads of a field, where the form says something else; empty where it is the same. */
    Optional<String> otherThanRead(String field, UnaryOperator<String> countryName) {
        CorrectionDraft now = draft.get();
        if (now == null || now.asRead().isEmpty()) {
            return Optional.empty();
        }
        Statement read = now.asRead().get();
        boolean same = switch (field) {
            case "speaker" -> read.speaker().name().equals(speaker.get().strip());
            case "country" ->
                countries()
                        .code(country.get())
                        .filter(read.speaker().country()::equals)
                        .isPresent();
            case "date" ->
                TypedDates.read(date.get()).filter(read.dating().date()::equals).isPresent();
            case "position" -> read.position().equals(position.get());
            case "condition" -> read.condition().equals(condition.get().strip());
            default -> read.evidence().contents().equals(contents.get());
        };
        String words = StatementFields.of(read, countryName).words().get(field.equals("words") ? "quote" : field);
        return same ? Optional.empty() : Optional.of(words);
    }

    /** Puts back what the program reads of one field. */
    void takeBack(String field) {
        draft.get().asRead().ifPresent(read -> {
            switch (field) {
                case "speaker" -> speaker.set(read.speaker().name());
                case "country" -> country.set(countries().name(read.speaker().country()));
                case "date" -> date.set(read.dating().date().edtf());
                case "position" -> position.set(read.position());
                case "condition" -> condition.set(read.condition());
                default -> contents.set(read.evidence().contents());
            }
        });
    }

    private void say(Span words, boolean more) {
        List<Span> spans = new ArrayList<>(more ? contents.get() : List.of());
        spans.removeIf(words::overlaps);
        spans.add(words);
        spans.sort(null);
        contents.set(List.copyOf(spans));
    }

    /** The words of the spans, as the statement will quote them. */
    String quote() {
        CorrectionDraft now = draft.get();
        return now == null
                ? ""
                : contents.get().stream()
                        .map(span -> span.in(now.text()).replaceAll("\\s+", " "))
                        .collect(Collectors.joining(" … "));
    }

    /** What saving would set right; {@link Correction#NONE} where nothing is other than it was. */
    Correction correction() {
        CorrectionDraft now = draft.get();
        boolean many = now.shown().isEmpty();
        return now.correction(
                speaker.get().isBlank() ? null : meant(speaker.get().strip()),
                many && country.get().isBlank()
                        ? null
                        : countries().code(country.get()).orElse(null),
                many && date.get().isBlank()
                        ? null
                        : TypedDates.read(date.get()).orElse(null),
                position.get(),
                many && condition.get().isBlank() ? null : condition.get().strip(),
                contents.get());
    }

    /** Someone nobody knows yet is a person of no country, or what the statement's own speaker was under another name. */
    private Speaker meant(String name) {
        Optional<Speaker> own = draft.get().shown().map(Statement::speaker);
        return own.filter(one -> one.name().equals(name))
                .or(() -> names.speaker(name))
                .orElseGet(() -> new Speaker(
                        name,
                        SpeakerType.PERSON,
                        countries().code(country.get()).orElse(""),
                        ""));
    }

    /** Saves and closes. */
    void save() {
        CorrectionDraft now = draft.get();
        if (now == null || !problem.get().isEmpty()) {
            return;
        }
        Correction right = correction();
        draft.set(null);
        if (now.adds()) {
            Statement added = now.shown().orElseThrow();
            work.run(
                    ignored -> {
                        workspace.review().add(added, right);
                        return added.id();
                    },
                    id -> {
                        statements.selectedIdProperty().set(id);
                        statements.refresh();
                    });
        } else if (!right.isNone()) {
            review.correct(now.ids(), right);
        }
    }

    private CountryNames countries() {
        return names.countries();
    }

    private String echo() {
        CorrectionDraft now = draft.get();
        if (now == null || now.shown().isEmpty() && date.get().isBlank()) {
            return "";
        }
        Optional<StatementDate> read = TypedDates.read(date.get());
        if (read.isEmpty()) {
            return "";
        }
        String words = DayWords.of(read.get());
        return read.get().edtf().equals(date.get().strip())
                ? words
                : Texts.text("correction.echo", words, read.get().edtf());
    }

    private String findProblem() {
        CorrectionDraft now = draft.get();
        if (now == null) {
            return "";
        }
        if (speaker.get().isBlank() && now.shown().isPresent()) {
            return Texts.text("correction.nospeaker");
        }
        if (countries().code(country.get()).isEmpty()) {
            return Texts.text("correction.nocountry", country.get().strip());
        }
        return TypedDates.read(date.get()).isEmpty()
                ? Texts.text("correction.nodate", date.get().strip())
                : "";
    }

    /** Who is chosen brings the country he speaks for. */
    private void bringCountry(String name) {
        if (draft.get() != null && draft.get().shown().isPresent()) {
            names.speaker(name).ifPresent(known -> country.set(countries().name(known.country())));
        }
    }

    KnownNames names() {
        return names;
    }
}
