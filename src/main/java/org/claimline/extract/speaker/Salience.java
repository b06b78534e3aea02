package org.claimline.extract.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.mention.Mention;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.mention.Referent;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Grammar;
import org.claimline.text.Sentence;
import org.claimline.text.Span;

/**
 * Whom the text has most present at a place: by how lately it was named, whether it was a subject, and whether it spoke
 * (Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution", 1994, in a small form).
 */
final class Salience {
    /** How much more present one is who spoke than one who was named as a subject. */
    private static final double SPOKE = 1.05;

    private static final double SUBJECT = 1.6;

    private static final double QUOTED = 0.25;

    /** {@code Waiting for Macron, the president said, is vain}: who is named in what somebody says is seldom who says it. */
    private static final double SAID = 0.4;

    private static final double POSSESSOR = 0.6;

    /** In a phrase put in front of the clause that the pronoun is subject of: seldom the same. */
    private static final double FRONTED = 0.5;

    /** How far back an antecedent is looked for. */
    private static final int SENTENCES_BACK = 60;

    private static final int SPEAKERS_BACK = 40;

    private static final int SENTENCES_OF_SPEAKER = 2;

    private record Spoken(Referent referent, int at) {}

    private final List<Spoken> described = new ArrayList<>();

    private final ParsedText parsed;
    private final Tag[] tags;
    private final Mentions mentions;
    private final MentionRoles roles;
    private final List<Spoken> spoken = new ArrayList<>();
    private final Map<String, String> genders = new HashMap<>();
    /** What whoever is looked for says, and the sentence that it begins in. */
    private List<Span> said = List.of();

    private int saidFrom;

    Salience(ParsedText parsed, Mentions mentions, Grammar grammar) {
        this.roles = new MentionRoles(parsed, grammar);
        this.parsed = parsed;
        this.tags = parsed.tags();
        this.mentions = mentions;
    }

    /** From here on whoever says that is looked for. */
    void lookForWhoSays(Attribution attribution) {
        said = attribution.contents();
        saidFrom = attribution.firstSentence();
    }

    /** The sentence of a token; behind a quotation of several sentences the one that it begins in. */
    private int placeOf(int token) {
        int sentence = parsed.sentenceOf()[token];
        boolean behind = saidFrom < sentence
                && said.stream()
                        .anyMatch(content -> parsed.endToken(content)
                                > parsed.sentenceAt(token).firstToken());
        return behind ? saidFrom : sentence;
    }

    void spoke(Referent referent, Phrase source) {
        spoken.add(new Spoken(referent, source.first()));
    }

    /** Takes note of how a pronoun has called somebody first. */
    void isOfGender(Referent referent, String gender) {
        genders.putIfAbsent(referent.name(), gender);
    }

    /** Whether no pronoun has called them otherwise. */
    boolean mayBe(Referent referent, String gender) {
        return genders.getOrDefault(referent.name(), gender).equals(gender);
    }

    /** Somebody whom a description means that is subject of a verb. */
    void isSubject(Referent referent, Phrase description) {
        described.add(new Spoken(referent, description.first()));
    }

    /** What is known of somebody who has spoken before; the referent itself where nothing is. */
    Referent asSpoken(Referent referent) {
        for (Spoken before : spoken) {
            if (referent.isSame(before.referent())) {
                return before.referent();
            }
        }
        return referent;
    }

    /** Whether something that fits is a subject, or has spoken, between two tokens. */
    boolean isSubjectOrSpeaker(int from, int token, Predicate<Referent> fits) {
        boolean named =
                mentions.between(from, token).stream().anyMatch(m -> fits.test(m.referent()) && roles.isSubject(m));
        return named || isAmong(spoken, from, token, fits) || isAmong(described, from, token, fits);
    }

    /** Who spoke last in the sentence of a token or the two before it, of those that fit. */
    Optional<Referent> lastSpeaker(int token, Predicate<Referent> fits) {
        return lastSpeaker(token, fits, SENTENCES_OF_SPEAKER);
    }

    private Optional<Referent> lastSpeaker(int token, Predicate<Referent> fits, int sentencesBack) {
        int sentence = parsed.sentenceOf()[token];
        for (int i = spoken.size() - 1; i >= 0; i--) {
            Spoken speaker = spoken.get(i);
            if (sentence - parsed.sentenceOf()[speaker.at()] > sentencesBack) {
                return Optional.empty();
            }
            if (fits.test(speaker.referent())) {
                return Optional.of(speaker.referent());
            }
        }
        return Optional.empty();
    }

    private static boolean isAmong(List<Spoken> those, int from, int token, Predicate<Referent> fits) {
        return those.stream().anyMatch(one -> one.at() >= from && one.at() < token && fits.test(one.referent()));
    }

    /** Who or what fits and stands first in the sentence of a token, hanging on nothing. */
    Optional<Referent> headOfSentence(int token, Predicate<Referent> fits) {
        return mentions.between(parsed.sentenceAt(token).firstToken(), token).stream()
                .filter(mention ->
                        fits.test(mention.referent()) && roles.isFirstFree(mention) && !roles.isPossessor(mention))
                .map(Mention::referent)
                .findFirst();
    }

    /** Who alone spoke in the sentence before. */
    Optional<Referent> onlySpeakerBefore(int token) {
        int place = placeOf(token);
        int paragraph = parsed.sentences().get(place).paragraph();
        List<Referent> before = spoken.stream()
                .filter(speaker -> parsed.sentenceOf()[speaker.at()] == place - 1
                        && parsed.sentenceAt(speaker.at()).paragraph() == paragraph)
                .map(Spoken::referent)
                .distinct()
                .toList();
        return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
    }

    /** Who spoke in the sentence before, else stands at its head. */
    Optional<Referent> issuerBefore(int token) {
        int place = placeOf(token);
        if (place == 0) {
            return Optional.empty();
        }
        int end = parsed.sentences().get(place - 1).endToken();
        return lastSpeaker(end - 1, referent -> true, 0)
                .or(() -> headOfSentence(end - 1, referent -> !referent.head().equals("outlet")));
    }

    /** Who fits and is a subject, or has spoken, in the sentence before; a title then needs no country. */
    Optional<Referent> inSentenceBefore(int token, Predicate<Referent> fits) {
        int place = placeOf(token);
        return place > 0 && isSubjectOrSpeaker(parsed.sentences().get(place - 1).firstToken(), token, fits)
                ? mostPresent(token, fits)
                : Optional.empty();
    }

    /** The referent that fits and is the most present at a token: near, subject of its sentence, or speaking. */
    Optional<Referent> mostPresent(int token, Predicate<Referent> fits) {
        int sentence = placeOf(token);
        Referent best = null;
        double bestScore = 0;
        for (Mention mention : mentions.between(horizon(token), token)) {
            if (!fits.test(mention.referent()) || isCutOff(mention, token)) {
                continue;
            }
            double score = ofMention(mention, token, sentence);
            if (score >= bestScore) {
                bestScore = score;
                best = mention.referent();
            }
        }
        for (Spoken speaker : spoken.subList(Math.max(0, spoken.size() - SPEAKERS_BACK), spoken.size())) {
            double score = at(speaker.at(), sentence) * SUBJECT * SPOKE;
            if (speaker.at() < token && fits.test(speaker.referent()) && score >= bestScore) {
                bestScore = score;
                best = speaker.referent();
            }
        }
        for (Spoken subject : described.subList(Math.max(0, described.size() - SPEAKERS_BACK), described.size())) {
            double score = at(subject.at(), sentence) * SUBJECT;
            if (subject.at() < token && fits.test(subject.referent()) && score >= bestScore) {
                bestScore = score;
                best = subject.referent();
            }
        }
        return Optional.ofNullable(best);
    }

    /** The first token that is looked back to. */
    private int horizon(int token) {
        return parsed.sentences()
                .get(Math.max(0, parsed.sentenceOf()[token] - SENTENCES_BACK))
                .firstToken();
    }

    private double ofMention(Mention mention, int token, int sentence) {
        boolean onlyQuoted = parsed.isQuoted(mention.first()) && !parsed.isQuoted(token);
        return at(mention.first(), sentence)
                * (roles.isSubject(mention) || isIntroduced(mention, token) ? SUBJECT : 1)
                * (onlyQuoted ? QUOTED : 1)
                * (isSaid(mention, token) ? SAID : 1)
                * weightOfOwner(mention)
                * (isFronted(mention, token) ? FRONTED : 1);
    }

    /** {@code The last word went to Jaan Tamm. | He said}: nobody else is named in the sentence before. */
    private boolean isIntroduced(Mention mention, int token) {
        int sentence = parsed.sentenceOf()[mention.first()];
        return sentence == placeOf(token) - 1
                && mention.referent().isPerson()
                && people(parsed.sentences().get(sentence)) == 1;
    }

    private long people(Sentence sentence) {
        return mentions.between(sentence.firstToken(), sentence.endToken()).stream()
                .filter(mention -> mention.referent().isPerson())
                .count();
    }

    /** Not of a subject, nor before a pronoun: {@code Macron would send them, the president said}, is Macron's. */
    private boolean isSaid(Mention mention, int token) {
        int start = parsed.tokens().start(mention.first());
        return tags[token] != Tag.SUBJECT
                && parsed.sentenceOf()[mention.first()] == parsed.sentenceOf()[token]
                && said.stream().anyMatch(content -> content.contains(start))
                && !roles.isSubject(mention)
                && !roles.isFirstFree(mention)
                && IntStream.range(mention.end(), token).noneMatch(i -> parsed.isMark(i, ":") || parsed.isMark(i, ";"));
    }

    /** {@code Macron, | he posts, may}; {@code Macron had, | he noted, gone}: the subject of what is said, whoever says it. */
    private boolean isCutOff(Mention mention, int token) {
        if (tags[token] != Tag.SUBJECT || !parsed.isMark(token - 1, ",")) {
            return false;
        }
        return mention.end() == token - 1 && roles.isFirstFree(mention)
                || (tags[token - 2] == Tag.AUXILIARY || tags[token - 2] == Tag.MODAL)
                        && parsed.sentenceOf()[mention.first()] == parsed.sentenceOf()[token]
                        && IntStream.range(mention.end(), token - 2)
                                .noneMatch(
                                        i -> tags[i].isFinite() || tags[i] == Tag.MARK || tags[i] == Tag.SUBORDINATOR);
    }

    /** {@code Arriving for talks with Macron he said}: hangs on a preposition, and no verb stands between. */
    private boolean isFronted(Mention mention, int token) {
        if (parsed.sentenceOf()[mention.first()] != parsed.sentenceOf()[token] || tags[token] != Tag.SUBJECT) {
            return false;
        }
        for (int i = mention.end(); i < token; i++) {
            if (tags[i].isFinite() || tags[i] == Tag.MARK && !parsed.isMark(i, ",")) {
                return false;
            }
        }
        return !roles.isFirstFree(mention);
    }

    /** Whoever owns words is as present as a speaker; any other owner less than a subject. */
    private double weightOfOwner(Mention mention) {
        return !roles.isPossessor(mention) ? 1 : roles.ownsWords(mention) ? SPOKE : POSSESSOR;
    }

    private double at(int token, int sentence) {
        int distance = sentence - parsed.sentenceOf()[token];
        return 1.0 / (1 + Math.max(0, distance)) + token * 1e-7;
    }
}
