package org.claimline.extract.speaker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimline.extract.mention.Mention;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.mention.Referent;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.OfficeTitles.OfficeTitle;
import org.claimline.lexicon.Person;
import org.claimline.lexicon.WordClass;
import org.claimline.text.Tokens;

/** Whether somebody whom the text has named may be meant by an office. */
final class OfficeFit {
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Mentions mentions;
    private final CalledInText called;
    private final Optional<LocalDate> published;

    OfficeFit(ParsedText parsed, Lexicon lexicon, Mentions mentions, Optional<LocalDate> published) {
        this.lexicon = lexicon;
        this.tokens = parsed.tokens();
        this.mentions = mentions;
        this.called = new CalledInText(parsed, mentions);
        this.published = published;
    }

    /**
     * Whether a person is known for the office, or was called so in the text.
     *
     * @param countryKnown whether the person's country is the one that the words tell
     */
    boolean isMeant(Referent referent, OfficeDescription description, boolean countryKnown) {
        if (!hasNames(referent, description.source())
                || description.isLoose() && !isOfItsBody(referent, description.source())) {
            return false;
        }
        return description
                        .office()
                        .map(office -> isKnownFor(referent, office, description))
                        .orElse(false)
                || isCalledSo(referent, description)
                || description.isLoose()
                        && description.office().isPresent()
                        && countryKnown
                        && referent.person().isEmpty()
                || description.office().isEmpty() && isTitled(referent, description.word());
    }

    private boolean isKnownFor(Referent referent, OfficeTitle office, OfficeDescription description) {
        if (office.loose() && namesBody(description.source())) {
            // "the leader of the Greens" is no head of state
            return offices(referent).stream()
                    .anyMatch(held -> !held.body().isEmpty()
                            && held.isHeldOn(published) != description.former()
                            && isSpokenFor(held.body(), description.source()));
        }
        List<Person.Office> fitting = offices(referent).stream()
                .filter(held -> office.titles().contains(held.title())
                        && (held.body().isEmpty() || isSpokenFor(held.body(), description.source())))
                .toList();
        boolean holds = fitting.stream().anyMatch(held -> held.isHeldOn(published));
        return !fitting.isEmpty() && holds != description.former();
    }

    private boolean namesBody(Phrase source) {
        return mentions.between(source.first(), source.end()).stream()
                .anyMatch(mention -> mention.referent().isBody());
    }

    /** No body is named in the phrase, or the one that the person speaks for. */
    private boolean isSpokenFor(String body, Phrase source) {
        List<Mention> bodies = mentions.between(source.first(), source.end()).stream()
                .filter(mention -> mention.referent().isBody())
                .toList();
        return bodies.isEmpty()
                || bodies.stream()
                        .anyMatch(mention -> lexicon.speakers()
                                .nameOfBody(body)
                                .equals(mention.referent().name()));
    }

    private static boolean isTitled(Referent referent, String word) {
        return offices(referent).stream()
                .anyMatch(held -> held.title().endsWith(word) || held.title().startsWith(word + " "));
    }

    private boolean isCalledSo(Referent referent, OfficeDescription description) {
        return description.isLoose()
                ? called.isCalled(referent, description.word())
                : description.office().get().called().stream().anyMatch(name -> called.isCalledAll(referent, name));
    }

    /** {@code The ACT candidate}: names in the phrase that tell no country must be said of the person, too. */
    boolean hasNames(Referent referent, Phrase source) {
        for (int i = source.first(); i < source.end(); i++) {
            if (mentions.people().isNamePart(i)
                    && tokens.isCapitalised(i)
                    && !called.isCalled(referent, tokens.word(i))) {
                boolean unknownParty = tokens.isAllCapitals(i) && !namesBody(source);
                return !unknownParty
                        && offices(referent).stream()
                                .anyMatch(held -> !held.body().isEmpty());
            }
        }
        return true;
    }

    /** {@code The Workers' Party leader}: capitals for a body that no list knows must be said of the person, too. */
    private boolean isOfItsBody(Referent referent, Phrase source) {
        return IntStream.range(source.first() + 1, source.end())
                .filter(i -> tokens.isCapitalised(i) && isOfBody(i))
                .allMatch(i -> called.isCalled(referent, tokens.word(i)));
    }

    private boolean isOfBody(int token) {
        String word = tokens.word(token);
        return lexicon.grammar().is(word, WordClass.BODY) || lexicon.grammar().is(word, WordClass.MODIFIER);
    }

    static List<Person.Office> offices(Referent referent) {
        return referent.person().map(Person::offices).orElse(List.of());
    }
}
