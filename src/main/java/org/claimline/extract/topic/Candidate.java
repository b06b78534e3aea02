package org.claimline.extract.topic;

import org.claimline.extract.attribution.Attribution;
import org.claimline.model.SpeakerType;

/**
 * What somebody says, on the topic or not.
 *
 * @param hasSpoken   whether the same speaker has said something on the topic before
 * @param takesSide   whether words of a position stand in it
 * @param lastOnTopic number of the last sentence of the statement before it
 */
record Candidate(Attribution attribution, SpeakerType speaker, boolean hasSpoken, boolean takesSide, int lastOnTopic) {}
