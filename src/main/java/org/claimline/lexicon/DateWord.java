package org.claimline.lexicon;

/** What a small word does beside a date; a word may do several. */
public enum DateWord {
    /** {@code by}, {@code until}: the date behind it is a limit. */
    DEADLINE,
    /** {@code since}: what it speaks of lasts from the date on. */
    SINCE,
    /** {@code last}: the date is the one before. */
    LAST,
    /** {@code about}: no exact number. */
    VAGUE,
    /** {@code has}: the auxiliary of what has lasted until now. */
    PERFECT,
    /** {@code had}: … until then. */
    PLUPERFECT,
    /** {@code again}, {@code recently}: what was said for long was said once more on the date behind it. */
    RENEWAL,
    /** {@code when}: it begins a clause of time. */
    WHEN,
    /** {@code asked}: it tells the occasion on which somebody answers. */
    ASKED,
    /** {@code who}: what follows dates what somebody did. */
    RELATIVE,
    /** What made words known: {@code published}, {@code aired}. */
    APPEARANCE,
    /** {@code in}: a place may stand behind it. */
    BEFORE_PLACE,
    /** {@code before}: what a phrase counts from is named behind it. */
    LINK
}
