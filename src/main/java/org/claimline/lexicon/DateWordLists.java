package org.claimline.lexicon;

import java.util.List;
import java.util.Map;

/**
 * The single words of dates, as the file holds them.
 *
 * @param numbers   what a word counts: {@code couple} is 2
 * @param deadlines words that make a date a limit
 * @param since     words that make a date the beginning of something that lasts
 * @param last      words that make it the one before
 * @param vague     words that tell no exact number
 * @param perfect   auxiliaries of what lasts until now
 * @param pluperfect auxiliaries of what lasted until then
 * @param renewals  words before a date on which something was said once more
 * @param early     words for the first third of a month
 * @param middle    … the second
 * @param late      … the last
 * @param when      words that begin a clause of time
 * @param asked     participles for those whose words are an answer
 * @param relatives pronouns that begin a clause about somebody
 * @param places    prepositions before a place where somebody speaks
 * @param appearances participles for what made words known
 * @param links     words behind which stands the event that a phrase counts from
 */
record DateWordLists(
        Map<String, Integer> numbers,
        List<String> deadlines,
        List<String> since,
        List<String> last,
        List<String> vague,
        List<String> perfect,
        List<String> pluperfect,
        List<String> renewals,
        List<String> early,
        List<String> middle,
        List<String> late,
        List<String> when,
        List<String> asked,
        List<String> relatives,
        List<String> places,
        List<String> appearances,
        List<String> links) {}
