package org.claimline.workspace.index;

import java.util.List;
import org.claimline.model.Position;

/**
 * What the program found, in columns and in the order of the timeline. One place of an array is one row; the columns of
 * articles go by the code of the article. Nothing here is changed once it is made.
 *
 * @param numbers     the statement's number in the database
 * @param rowOfNumber the other way round; -1 for numbers that are no statement
 * @param published   by article
 * @param outlets     by article
 */
public record Columns(
        int[] numbers,
        int[] rowOfNumber,
        long[] ids,
        int[] articles,
        int[] speakers,
        short[] countries,
        short[] positions,
        int[] earliest,
        int[] latest,
        byte[] exactness,
        int[] published,
        int[] outlets,
        List<String> speakerNames,
        List<String> countryCodes,
        List<Position> positionLabels,
        List<String> outletNames) {

    public int size() {
        return numbers.length;
    }

    /** The row of a statement's number; -1 where this snapshot has none. */
    public int row(int number) {
        return number < rowOfNumber.length ? rowOfNumber[number] : -1;
    }
}
