package org.claimline.model;

/**
 * One line of a history: what an act changed, from what, to what.
 *
 * @param what   the kind of fact, as {@code review}, {@code position} or {@code note}
 * @param was    in words; empty where it was not there
 * @param became in words; empty where it is gone
 */
public record Change(Act act, String what, String was, String became) {}
