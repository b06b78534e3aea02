package org.claimline.cli;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.claimline.model.ArticleInfo;

/** Which articles a person means: by the beginning of an id, by name, or by a pattern of names as {@code tass*}. */
final class ArticleChoice {
    private static final int SHORTEST_ID = 4;

    private final List<ArticleInfo> all;

    ArticleChoice(List<ArticleInfo> all) {
        this.all = all;
    }

    /**
     * Those that any of the words mean, in the order of the words.
     *
     * @param unknown hears of words that mean none
     */
    List<ArticleInfo> of(List<String> words, java.util.function.Consumer<String> unknown) {
        Set<ArticleInfo> chosen = new LinkedHashSet<>();
        for (String word : words) {
            List<ArticleInfo> meant = meant(word);
            if (meant.isEmpty()) {
                unknown.accept(word);
            }
            chosen.addAll(meant);
        }
        return new ArrayList<>(chosen);
    }

    private List<ArticleInfo> meant(String word) {
        String beginning = word.strip().toLowerCase(Locale.ROOT);
        List<ArticleInfo> named =
                all.stream().filter(info -> matches(word, info.name())).toList();
        return !named.isEmpty() || beginning.length() < SHORTEST_ID
                ? named
                : all.stream().filter(info -> info.id().startsWith(beginning)).toList();
    }

    private static boolean matches(String pattern, String name) {
        if (pattern.equals(name)) {
            return true;
        }
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            return matcher.matches(Path.of(name));
        } catch (PatternSyntaxException | InvalidPathException noPattern) {
            return false;
        }
    }
}
