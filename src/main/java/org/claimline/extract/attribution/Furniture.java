package org.claimline.extract.attribution;

import java.util.Arrays;
import java.util.Set;
import org.claimline.extract.parse.ParsedText;
import org.claimline.text.PhraseSet;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/** Tells the paragraphs that are no running text: captions with their credit, links to other articles, notices. */
final class Furniture {
    private static final PhraseSet OPENINGS = PhraseSet.of(Arrays.asList(
            "Read also",
            "Read more",
            "See also",
            "Also read",
            "Related",
            "You may also like",
            "More on this",
            "Sign up",
            "Subscribe",
            "Follow us",
            "Advertisement",
            "Watch",
            "Listen",
            "Recommended",
            "Most read",
            "Editor's picks",
            "Photo",
            "Image",
            "Picture",
            "File photo",
            "Share this",
            "We remind our readers"));
    private static final Set<String> CREDITS =
            Set.of("source", "photo", "image", "picture", "credit", "photograph", "illustration");

    private final ParsedText parsed;
    private final boolean[] furniture;

    Furniture(ParsedText parsed) {
        this.parsed = parsed;
        furniture = new boolean[parsed.sentences().size()];
        mark();
    }

    boolean holds(int sentence) {
        return furniture[sentence];
    }

    private void mark() {
        boolean list = false;
        for (int s = 0; s < furniture.length; s++) {
            Sentence sentence = parsed.sentences().get(s);
            boolean opensParagraph = s == 0 || parsed.sentences().get(s - 1).paragraph() != sentence.paragraph();
            if (opensParagraph) {
                boolean opening = opensFurniture(sentence);
                boolean item = list && isListItem(sentence);
                list = opening || item;
                if (opening || item || isCaption(s)) {
                    markParagraph(s);
                }
            }
        }
    }

    private void markParagraph(int from) {
        int paragraph = parsed.sentences().get(from).paragraph();
        for (int s = from; s < furniture.length && parsed.sentences().get(s).paragraph() == paragraph; s++) {
            furniture[s] = true;
        }
    }

    private boolean opensFurniture(Sentence sentence) {
        Tokens tokens = parsed.tokens();
        int behind = sentence.firstToken() + OPENINGS.longestAt(tokens, sentence.firstToken(), sentence.endToken());
        boolean opens = behind > sentence.firstToken();
        return opens && (behind >= sentence.endToken() || tokens.is(behind, ":") || behind - sentence.firstToken() > 1);
    }

    private boolean isListItem(Sentence sentence) {
        int first = sentence.firstToken();
        return parsed.isDash(first) || parsed.isMark(first, "\u2022") || parsed.isMark(first, "*");
    }

    /** {@code … in Paris. Source: Office of the president.} */
    private boolean isCaption(int from) {
        int paragraph = parsed.sentences().get(from).paragraph();
        for (int s = from; s < furniture.length && parsed.sentences().get(s).paragraph() == paragraph; s++) {
            int first = parsed.sentences().get(s).firstToken();
            boolean credit = CREDITS.contains(parsed.tokens().word(first))
                    && first + 1 < parsed.tokens().size()
                    && parsed.tokens().is(first + 1, ":");
            if (credit) {
                return true;
            }
        }
        return false;
    }
}
