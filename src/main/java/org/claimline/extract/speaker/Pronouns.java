package org.claimline.extract.speaker;

import java.util.Optional;
import java.util.function.Predicate;
import org.claimline.extract.mention.Referent;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.speaker.Resolution.Nobody;
import org.claimline.extract.speaker.Resolution.Resolved;
import org.claimline.model.SpeakerType;
import org.claimline.text.Tokens;

/** Whom a pronoun means. */
final class Pronouns {
    private final ParsedText parsed;
    private final Tokens tokens;
    private final Salience salience;

    Pronouns(ParsedText parsed, Salience salience) {
        this.parsed = parsed;
        this.tokens = parsed.tokens();
        this.salience = salience;
    }

    Resolution referent(int token) {
        String word = tokens.word(token);
        if (word.startsWith("it") && !isNearSubject(token)) {
            return nobody(token);
        }
        Optional<Referent> meant = salience.mostPresent(token, fitting(word));
        meant.ifPresent(referent -> salience.isOfGender(referent, genderOf(word)));
        return meant.<Resolution>map(referent -> Resolved.of(
                        referent,
                        "speaker.pronoun",
                        "\"" + tokens.written(token) + "\" is " + referent.name() + ", named last before it."))
                .orElseGet(() -> nobody(token));
    }

    private Predicate<Referent> fitting(String word) {
        String gender = genderOf(word);
        if (gender.isEmpty()) {
            return word.startsWith("it") ? Pronouns::isThing : Pronouns::isGroup;
        }
        return referent -> isSomebody(referent) && referent.mayBe(gender) && salience.mayBe(referent, gender);
    }

    /** {@code m}, {@code f}, or empty for a pronoun of no person. */
    private static String genderOf(String word) {
        return switch (word) {
            case "he", "him", "his" -> "m";
            case "she", "her" -> "f";
            default -> "";
        };
    }

    private Resolution nobody(int token) {
        return new Nobody("speaker.nobody", "\"" + tokens.written(token) + "\" points to nobody the text has named.");
    }

    /** Whether in this sentence or the one before something that "it" can be is the subject, or has spoken. */
    private boolean isNearSubject(int token) {
        int sentence = parsed.sentenceOf()[token];
        int from = parsed.sentences().get(Math.max(0, sentence - 1)).firstToken();
        return salience.isSubjectOrSpeaker(from, token, Pronouns::isThing);
    }

    private static boolean isSomebody(Referent referent) {
        return referent.isPerson()
                || referent.type() == SpeakerType.ANONYMOUS
                        && !isGroup(referent)
                        && !UnnamedSources.isPlural(referent.head());
    }

    private static boolean isThing(Referent referent) {
        return !referent.isPerson()
                && referent.type() != SpeakerType.ANONYMOUS
                && !referent.head().equals("outlet");
    }

    private static boolean isGroup(Referent referent) {
        return !referent.isPerson()
                && !referent.head().equals("outlet")
                && (referent.type() != SpeakerType.ANONYMOUS || referent.head().endsWith("s"));
    }
}
