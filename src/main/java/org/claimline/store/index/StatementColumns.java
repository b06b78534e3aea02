package org.claimline.store.index;

import org.claimline.store.sqlite.Exactness;
import org.claimline.store.sqlite.StatementId;

/**
 * What is needed of every statement to filter, count and draw it: one array for each column, in the order of article
 * number and place in the text. The arrays are handed over, not copied.
 *
 * @param numbers     number of the statement in this database
 * @param ids         see {@link StatementId}
 * @param articles    number of the article
 * @param speakers    number of the speaker
 * @param positions   number of the position
 * @param earliest    epoch days; {@link Integer#MIN_VALUE} where open or unknown
 * @param latest      epoch days; {@link Integer#MAX_VALUE} where open or unknown
 * @param exactness   {@link Exactness#code()}
 */
public record StatementColumns(
        int[] numbers,
        long[] ids,
        int[] articles,
        int[] speakers,
        int[] positions,
        int[] earliest,
        int[] latest,
        byte[] exactness) {

    public int size() {
        return numbers.length;
    }
}
