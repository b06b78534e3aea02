package org.claimline.store.index;

/**
 * What is needed of every article to filter and sort its statements, in the order of name and id. The arrays are handed
 * over, not copied.
 *
 * @param numbers   number of the article in this database
 * @param outlets   number of the outlet
 * @param published first epoch day; {@link Integer#MIN_VALUE} where unknown
 */
public record ArticleColumns(int[] numbers, int[] outlets, int[] published) {}
