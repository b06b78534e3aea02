package org.claimline.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as well as it is known, in EDTF (ISO 8601-2:2019, levels 0 and 1 and what of level 2 is needed).
 *
 * <p>{@code StatementDate.parse("2025-07-01/2025-07-17").earliest()} is 1 July 2025. Days are calendar days where the
 * words were spoken; no time zone is applied.
 */
public sealed interface StatementDate {
    /** Nothing tells. Written as the empty string. */
    StatementDate UNKNOWN = new Unknown();

    /** As EDTF writes it; empty where unknown. */
    String edtf();

    /** The first day that it may be; empty where open or unknown. */
    Optional<LocalDate> earliest();

    /** The last day that it may be; empty where open or unknown. */
    Optional<LocalDate> latest();

    /** Whether it was worked out with doubt ({@code ?}, {@code ~} or {@code %}). */
    boolean isUncertain();

    default boolean isKnown() {
        return this != UNKNOWN;
    }

    /** Whether it is one calendar day and no more. */
    default boolean isExactDay() {
        return this instanceof Day;
    }

    static StatementDate of(LocalDate day) {
        return new Day(day, Certainty.CERTAIN);
    }

    static StatementDate of(YearMonth month) {
        return new Month(month, Certainty.CERTAIN);
    }

    /** Some day between the two, both included; the day itself where they are equal. */
    static StatementDate between(LocalDate first, LocalDate last) {
        return first.equals(last) ? of(first) : new Interval(Optional.of(of(first)), Optional.of(of(last)));
    }

    /** A standing position: on that day or at any time before. */
    static StatementDate onOrBefore(StatementDate last) {
        return new Interval(Optional.empty(), Optional.of(last));
    }

    /** The same date, worked out with doubt. */
    default StatementDate uncertain() {
        return this;
    }

    /**
     * Reads what {@link #edtf()} writes: days, months, seasons (21 to 24), years, intervals open on one side, each with
     * {@code ?}, {@code ~} or {@code %}.
     *
     * @throws IllegalArgumentException naming the text where it is no such date
     */
    static StatementDate parse(String edtf) {
        return Edtf.parse(edtf);
    }

    /** How sure a date is. */
    enum Certainty {
        CERTAIN(""),
        UNCERTAIN("?"),
        APPROXIMATE("~"),
        UNCERTAIN_AND_APPROXIMATE("%");

        private final String mark;

        Certainty(String mark) {
            this.mark = mark;
        }

        public String mark() {
            return mark;
        }
    }

    record Unknown() implements StatementDate {
        @Override
        public String edtf() {
            return "";
        }

        @Override
        public Optional<LocalDate> earliest() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.empty();
        }

        @Override
        public boolean isUncertain() {
            return false;
        }
    }

    record Day(LocalDate day, Certainty certainty) implements StatementDate {
        @Override
        public String edtf() {
            return day + certainty.mark();
        }

        @Override
        public Optional<LocalDate> earliest() {
            return Optional.of(day);
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.of(day);
        }

        @Override
        public boolean isUncertain() {
            return certainty != Certainty.CERTAIN;
        }

        @Override
        public boolean isExactDay() {
            return !isUncertain();
        }

        @Override
        public StatementDate uncertain() {
            return new Day(day, Certainty.UNCERTAIN);
        }
    }

    record Month(YearMonth month, Certainty certainty) implements StatementDate {
        @Override
        public String edtf() {
            return month + certainty.mark();
        }

        @Override
        public Optional<LocalDate> earliest() {
            return Optional.of(month.atDay(1));
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.of(month.atEndOfMonth());
        }

        @Override
        public boolean isUncertain() {
            return certainty != Certainty.CERTAIN;
        }

        @Override
        public StatementDate uncertain() {
            return new Month(month, Certainty.UNCERTAIN);
        }
    }

    /** A season of the northern half; {@code season} is 21 spring to 24 winter, which runs into the next year. */
    record Season(int year, int season, Certainty certainty) implements StatementDate {
        public Season {
            if (season < 21 || season > 24) {
                throw new IllegalArgumentException("no season " + season + ": 21 spring to 24 winter");
            }
        }

        private YearMonth firstMonth() {
            return YearMonth.of(year, 3 * (season - 20));
        }

        @Override
        public String edtf() {
            return "%04d-%d%s".formatted(year, season, certainty.mark());
        }

        @Override
        public Optional<LocalDate> earliest() {
            return Optional.of(firstMonth().atDay(1));
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.of(firstMonth().plusMonths(2).atEndOfMonth());
        }

        @Override
        public boolean isUncertain() {
            return certainty != Certainty.CERTAIN;
        }

        @Override
        public StatementDate uncertain() {
            return new Season(year, season, Certainty.UNCERTAIN);
        }
    }

    record Year(int year, Certainty certainty) implements StatementDate {
        @Override
        public String edtf() {
            return "%04d%s".formatted(year, certainty.mark());
        }

        @Override
        public Optional<LocalDate> earliest() {
            return Optional.of(LocalDate.of(year, 1, 1));
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.of(LocalDate.of(year, 12, 31));
        }

        @Override
        public boolean isUncertain() {
            return certainty != Certainty.CERTAIN;
        }

        @Override
        public StatementDate uncertain() {
            return new Year(year, Certainty.UNCERTAIN);
        }
    }

    /** Some day between two dates, or on one side of one. */
    record Interval(Optional<StatementDate> from, Optional<StatementDate> to) implements StatementDate {
        public Interval {
            if (from.isEmpty() && to.isEmpty()) {
                throw new IllegalArgumentException("an interval open on both sides tells nothing");
            }
            if (from.isPresent()
                    && to.isPresent()
                    && from.get()
                            .earliest()
                            .orElseThrow()
                            .isAfter(to.get().latest().orElseThrow())) {
                throw new IllegalArgumentException(
                        from.get().edtf() + " lies after " + to.get().edtf());
            }
        }

        @Override
        public String edtf() {
            return from.map(StatementDate::edtf).orElse("..") + "/"
                    + to.map(StatementDate::edtf).orElse("..");
        }

        @Override
        public Optional<LocalDate> earliest() {
            return from.flatMap(StatementDate::earliest);
        }

        @Override
        public Optional<LocalDate> latest() {
            return to.flatMap(StatementDate::latest);
        }

        @Override
        public boolean isUncertain() {
            return from.filter(StatementDate::isUncertain).isPresent()
                    || to.filter(StatementDate::isUncertain).isPresent();
        }

        @Override
        public StatementDate uncertain() {
            return new Interval(from.map(StatementDate::uncertain), to.map(StatementDate::uncertain));
        }
    }
}
