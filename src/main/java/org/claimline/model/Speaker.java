package org.claimline.model;

/**
 * Who speaks.
 *
 * @param name    canonical name, as {@code Vladimir Putin}; for someone unnamed the description in the text
 * @param type    what kind of source
 * @param country whom they speak for: ISO 3166-1 alpha-2, or EU, NATO, UN; empty for a mixed or unknown group
 * @param role    office as the text gives it, as {@code Russian President}; empty where it gives none
 */
public record Speaker(String name, SpeakerType type, String country, String role) {}
