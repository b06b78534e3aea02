package org.claimline.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimline.model.Position;
import org.claimline.model.Review;
import org.claimline.model.StatementDate;
import org.claimline.model.StatementQuery;
import org.claimline.model.TimelineClock;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The filters, the same in every command. Within one filter any value will do; between filters all must hold. */
final class QueryOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description = "who speaks, by full name or a part of it; repeatable")
    private List<String> speakers = List.of();

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            split = ",",
            description = "whom they speak for, by code or name: GB, France, NATO; repeatable")
    private List<String> countries = List.of();

    @Option(
            names = "--position",
            paramLabel = "LABEL",
            split = ",",
            description = "THREATENS, OPPOSES, RULES_OUT, UNCLEAR, OPEN_TO, SUPPORTS or COMMITS; repeatable")
    private List<String> positions = List.of();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "said, or published, on or after this day, month or year")
    private String from = "";

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "said, or published, on or before this day, month or year")
    private String to = "";

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description =
                    "words that passage, title or notes hold; \"phrases\" in quotation marks, beginnings as peace*")
    private List<String> text = List.of();

    @Option(names = "--outlet", paramLabel = "NAME", description = "who published it; repeatable")
    private List<String> outlets = List.of();

    @Option(
            names = "--review",
            paramLabel = "REVIEW",
            split = ",",
            description = "new, accepted, corrected or rejected; repeatable")
    private List<String> reviews = List.of();

    @Option(names = "--tag", paramLabel = "TAG", description = "a tag of a note; repeatable")
    private List<String> tags = List.of();

    @Option(
            names = "--clock",
            paramLabel = "DATE",
            description =
                    "said or published: the date that --from and --to ask for, and that places statements in a picture;"
                            + " said unless given")
    private TimelineClock clock = TimelineClock.SAID;

    private List<Position> labels = Position.SCALE;

    /** The positions that can be asked for; before any other call. Without it, those of the topic that ships. */
    void ofPositions(List<Position> known) {
        labels = List.copyOf(known);
    }

    /** Whether every statement is asked for. */
    boolean areEmpty() {
        return speakers.isEmpty()
                && countries.isEmpty()
                && positions.isEmpty()
                && from.isEmpty()
                && to.isEmpty()
                && text.isEmpty()
                && outlets.isEmpty()
                && reviews.isEmpty()
                && tags.isEmpty();
    }

    /** Refuses what no statement could ever meet, before any work is done. @throws ParameterException naming the option */
    void check() {
        query(KnownNames.NONE, note -> {});
    }

    /**
     * The query, its names as they are written among those known.
     *
     * @param notes hears of a name that nothing goes by
     * @throws ParameterException naming the option where a country, a label or a date is none
     */
    StatementQuery query(KnownNames known, Consumer<String> notes) {
        Optional<LocalDate> first = date("--from", from).flatMap(StatementDate::earliest);
        Optional<LocalDate> last = date("--to", to).flatMap(StatementDate::latest);
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            throw new ParameterException(spec.commandLine(), "--from " + from + " lies after --to " + to + ".");
        }
        return new StatementQuery(
                names(speakers, known.speakers(), "speaker", notes),
                each(countries, this::country),
                each(positions, this::position),
                first,
                last,
                String.join(" ", text),
                names(outlets, known.outlets(), "outlet", notes),
                each(reviews, this::review),
                names(tags, known.tags(), "tag", notes),
                clock);
    }

    private static <T> Set<T> each(List<String> words, Function<String, T> meaning) {
        return words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(meaning)
                .collect(Collectors.toSet());
    }

    private String country(String words) {
        return CountryChoice.code(words)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--country " + words + ": there is no such country" + nearby(CountryChoice.near(words))));
    }

    private Position position(String words) {
        String label = words.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return labels.stream()
                .filter(position -> position.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--position " + words + ": "
                                + (labels.isEmpty()
                                        ? "on this topic there are no positions; leave the option out."
                                        : "use one of "
                                                + labels.stream()
                                                        .map(Position::label)
                                                        .collect(Collectors.joining(", "))
                                                + ".")));
    }

    private Review review(String words) {
        try {
            return Review.ofLabel(words);
        } catch (IllegalArgumentException noReview) {
            throw new ParameterException(
                    spec.commandLine(), "--review " + words + ": use one of new, accepted, corrected, rejected.");
        }
    }

    private Optional<StatementDate> date(String option, String words) {
        try {
            return words.isEmpty() ? Optional.empty() : Optional.of(StatementDate.parse(words));
        } catch (IllegalArgumentException noDate) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " " + words + ": use a day, month or year as 2025-09-05, 2025-09 or 2025.");
        }
    }

    private static Set<String> names(List<String> asked, List<String> known, String what, Consumer<String> notes) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : asked) {
            List<String> meant = NameChoice.meant(name, known);
            if (meant.isEmpty()) {
                notes.accept("No " + what + " \"" + name + "\" here" + nearby(NameChoice.near(name, known)));
            }
            names.addAll(meant.isEmpty() ? List.of(name) : meant);
        }
        return names;
    }

    private static String nearby(List<String> names) {
        List<String> quoted = new ArrayList<>();
        names.forEach(name -> quoted.add("\"" + name + "\""));
        return names.isEmpty() ? "." : "; near it: " + String.join(", ", quoted) + ".";
    }
}
