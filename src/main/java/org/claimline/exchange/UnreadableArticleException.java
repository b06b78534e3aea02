package org.claimline.exchange;

/** A file that cannot be taken in; the message names it, says what is wrong and what to do. */
public final class UnreadableArticleException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String why;

    /**
     * @param name the file's name
     * @param why  what follows it in a sentence: {@code is empty: there is nothing to read.}
     */
    public UnreadableArticleException(String name, String why) {
        super(name + " " + why);
        this.why = why;
    }

    /** The message without the file's name, for whoever knows the file by a longer one. */
    public String why() {
        return why;
    }
}
