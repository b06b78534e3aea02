package org.claimline.extract.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.claimline.extract.mention.Mention;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.mention.Referent;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Tag;

/** What an article calls the people whom it names: the words of their titles and of the descriptions behind their names. */
final class CalledInText {
    /** Tokens of the article within which people are introduced with their titles. */
    private static final int TOKENS_OF_INTRODUCTION = 3_000;

    private static final int LONGEST_TITLE = 12;

    private final ParsedText parsed;
    private final Tag[] tags;
    private final Map<String, Set<String>> words = new HashMap<>();

    CalledInText(ParsedText parsed, Mentions mentions) {
        this.parsed = parsed;
        this.tags = parsed.tags();
        int end = Math.min(parsed.tokens().size(), TOKENS_OF_INTRODUCTION);
        for (Mention mention : mentions.between(0, end)) {
            if (mention.referent().isPerson()) {
                Set<String> called = words.computeIfAbsent(mention.referent().name(), name -> new HashSet<>());
                readBefore(mention, called);
                readBehind(mention, called);
            }
        }
    }

    /** Whether the person is called by that word, in folded form, somewhere. */
    boolean isCalled(Referent person, String word) {
        return words.getOrDefault(person.name(), Set.of()).contains(word);
    }

    /** Whether every word of a title, in folded form, is said of the person somewhere. */
    boolean isCalledAll(Referent person, String title) {
        Set<String> called = words.getOrDefault(person.name(), Set.of());
        int from = 0;
        while (!called.isEmpty() && from < title.length()) {
            int end = title.indexOf(' ', from) < 0 ? title.length() : title.indexOf(' ', from);
            if (!called.contains(title.substring(from, end))) {
                return false;
            }
            from = end + 1;
        }
        return !called.isEmpty();
    }

    private void readBefore(Mention mention, Set<String> called) {
        int floor = Math.max(parsed.sentenceAt(mention.first()).firstToken(), mention.first() - LONGEST_TITLE);
        int at = mention.first() - 1;
        if (at > floor && parsed.isMark(at, ",")) {
            at--;
        }
        while (at >= floor && isInTitle(at)) {
            called.add(parsed.tokens().word(at));
            at--;
        }
    }

    private boolean isInTitle(int token) {
        return tags[token].isNominal()
                || parsed.tokens().is(token, "of")
                || parsed.tokens().is(token, "for")
                || parsed.isMark(token, ".");
    }

    /** {@code , the Slovak leader}; {@code (Labour)}; {@code , who heads the party}. */
    private void readBehind(Mention mention, Set<String> called) {
        int ceiling = Math.min(parsed.sentenceAt(mention.first()).endToken(), mention.end() + LONGEST_TITLE);
        boolean described =
                mention.end() < ceiling && (parsed.isMark(mention.end(), ",") || parsed.isMark(mention.end(), "("));
        int from = mention.end() + 1;
        boolean clause = from < ceiling && tags[from] == Tag.SUBORDINATOR;
        int end = from;
        while (described && end < ceiling && tags[end] != Tag.MARK && (clause || !tags[end].isFinite())) {
            end++;
        }
        boolean closed = clause || end < ceiling && tags[end] == Tag.MARK;
        for (int i = from; closed && i < end; i++) {
            called.add(parsed.tokens().word(i));
        }
    }
}
