package org.claimline.exchange.header;

import java.time.MonthDay;
import org.claimline.exchange.header.PublicationDates.Written;
import org.claimline.model.StatementDate;

/** One thing that a header tells of its article. */
sealed interface HeaderFact {
    record Title(String words) implements HeaderFact {}

    record Author(String name) implements HeaderFact {}

    record Outlet(String name) implements HeaderFact {}

    record Url(String address) implements HeaderFact {}

    /** A date of publication; {@link StatementDate#UNKNOWN} where it is ambiguous or no day of the calendar. */
    record Published(StatementDate date, DateRole role) implements HeaderFact {}

    /** A dateline's day, as in {@code PARIS, Feb. 27 (CP)}: the year stands elsewhere or nowhere. */
    record DayWithoutYear(MonthDay day) implements HeaderFact {}

    /** What a date in a dateline tells, with its year or without. */
    static HeaderFact ofDateline(Written date) {
        return date.dayWithoutYear()
                .<HeaderFact>map(DayWithoutYear::new)
                .orElseGet(() -> new Published(date.date(), DateRole.DATELINE));
    }

    /** What a date in a header is, the one to prefer first. */
    enum DateRole {
        PUBLISHED,
        STATED,
        RECORDED,
        DATELINE,
        TRAILER,
        ADDRESS,
        UPDATED,
        /** When somebody read or kept the text: never the day of its publication. */
        RETRIEVED
    }
}
