package org.claimline.ui.review;

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
import org.claimline.model.DateWords;
import org.claimline.model.Position;
import org.claimline.model.Speaker;
import org.claimline.model.SpeakerType;
import org.claimline.model.Statement;
import org.claimline.model.StatementDate;
import org.claimline.text.Span;
import org.claimline.ui.words.FieldWords;
import org.claimline.ui.words.Texts;

/** What stands in the fields of the form for a correction, what it means, and what is wrong with it. */
public final class CorrectionFieldsModel {
    private final ReadOnlyObjectWrapper<CorrectionDraft> draft = new ReadOnlyObjectWrapper<>();
    private final StringProperty speaker = new SimpleStringProperty("");
    private final StringProperty country = new SimpleStringProperty("");
    private final StringProperty date = new SimpleStringProperty("");
    private final ObjectProperty<Position> position = new SimpleObjectProperty<>();
    private final StringProperty condition = new SimpleStringProperty("");
    private final ObjectProperty<List<Span>> contents = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyStringWrapper dateEcho = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private KnownNames names = KnownNames.NONE;

    CorrectionFieldsModel() {
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

    /** The date that was typed, in plain words. */
    public ReadOnlyStringProperty dateEchoProperty() {
        return dateEcho.getReadOnlyProperty();
    }

    /** Why the form cannot be saved as it is; empty where it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Begins with what a statement shows. */
    void fill(KnownNames known, CorrectionDraft fresh) {
        draft.set(null);
        names = known;
        Optional<Statement> shown = fresh.shown();
        speaker.set(shown.map(one -> one.speaker().name()).orElse(""));
        country.set(shown.map(one -> countries().name(one.speaker().country())).orElse(""));
        date.set(shown.map(one -> one.dating().date().edtf()).orElse(""));
        position.set(shown.map(Statement::position).orElse(null));
        condition.set(shown.map(Statement::condition).orElse(""));
        contents.set(shown.map(one -> one.evidence().contents()).orElse(List.of()));
        draft.set(fresh);
    }

    void close() {
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
        String words = FieldWords.of(read, countryName).words().get(field.equals("words") ? "quote" : field);
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

    /** Takes a stretch of the article as what is said. @param more whether beside what was there */
    void say(Span words, boolean more) {
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
    public Correction correction() {
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
        String words = DateWords.of(read.get());
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
