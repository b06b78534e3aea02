package org.claimline.ui.review;

import org.claimline.text.Span;

/** Words that a person selected in an article. @param words in the article's text */
public record SelectedWords(String articleId, Span words) {}
