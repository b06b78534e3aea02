package org.claimline.extract.parse;

import java.util.Optional;
import java.util.Set;
import org.claimline.lexicon.Grammar;
import org.claimline.text.Sentence;
import org.claimline.text.Tokens;

/** Finds the noun phrases that can be a source: before a verb, behind it, or at the head of the sentence. */
public final class PhraseFinder {
    /** What ends {@code on the contrary}, {@code for its part}, which hang on no noun. */
    private static final Set<String> ASIDE =
            Set.of("contrary", "hand", "part", "turn", "present", "contrast", "moment");

    private static final int LONGEST_ASIDE = 3;

    private final ParsedText parsed;
    private final Tokens tokens;
    private final Tag[] tags;
    private final TimeAdjuncts times;
    private final Attachments attachments;
    private final PhraseBackwards backwards;
    private final Parentheses parentheses;
    private final PhraseForwards forwards;

    public PhraseFinder(ParsedText parsed, Grammar grammar) {
        this.parsed = parsed;
        this.tokens = parsed.tokens();
        this.tags = parsed.tags();
        this.times = new TimeAdjuncts(parsed, grammar);
        this.attachments = new Attachments(parsed, grammar);
        this.backwards = new PhraseBackwards(parsed, grammar, times, attachments);
        this.parentheses = new Parentheses(parsed, times, backwards, attachments);
        this.forwards = new PhraseForwards(parsed, times, attachments, parentheses);
    }

    /** Whether a word tells a time. */
    public boolean isTime(int token) {
        return times.isTime(token);
    }

    /** The noun phrase that begins at {@code first}; names, titles and what hangs on them. */
    public Optional<Phrase> phraseStartingAt(int first, int ceiling) {
        return forwards.startingAt(first, ceiling);
    }

    /** The noun phrase whose last token is {@code last}, and that begins no earlier than {@code floor}. */
    public Optional<Phrase> phraseEndingAt(int last, int floor) {
        return backwards.endingAt(last, floor);
    }

    /** The subject of a verb, looked for before it. */
    public Optional<Phrase> subjectBefore(int verb) {
        int floor = parsed.sentenceAt(verb).firstToken();
        int at = beforeReport(times.skipBack(verb - 1, floor), floor);
        if (at < floor) {
            return Optional.empty();
        }
        while (at > floor && tags[at - 1].isNominal() && (tokens.is(at, "there") || tokens.is(at, "here"))) {
            at--;
        }
        int who = whoBefore(at, floor);
        if (who > floor) {
            return antecedent(who, floor);
        }
        if (closesParenthesis(at)) {
            int closing = at;
            return nameBehindTitle(closing, floor)
                    .or(() -> parentheses.phraseBefore(closing, floor))
                    .or(() -> nameBefore(closing, floor));
        }
        if (parsed.isQuotationMark(at) && at > floor && parsed.isMark(at - 1, ",")) {
            return parentheses.phraseBefore(at - 1, floor);
        }
        if (isRelative(at) && at > floor) {
            return antecedent(at, floor);
        }
        if (tags[at] == Tag.CONJUNCTION) {
            return mainSubject(verb);
        }
        return subjectEndingAt(at, floor);
    }

    /** {@code Tamm, who at a rally in Riga | called}: "who", with nothing but a phrase behind it; the floor where none is. */
    private int whoBefore(int from, int floor) {
        int at = from;
        while (at > floor && (tags[at].isNominal() || tags[at] == Tag.PREPOSITION || times.isTime(at))) {
            at--;
        }
        boolean phrase = at < from && tags[at + 1] == Tag.PREPOSITION;
        return phrase && tokens.is(at, "who") && tags[at] == Tag.SUBORDINATOR ? at : floor;
    }

    /** What "who" points back to; in {@code Jaan Tamm, a former colonel, | who} the one who is described. */
    private Optional<Phrase> antecedent(int who, int floor) {
        int end = parsed.isMark(who - 1, ",") ? who - 1 : who;
        Optional<Phrase> nearest = backwards.endingAt(end - 1, floor);
        return nearest.filter(phrase -> end < who && tags[end - 1] == Tag.NOUN || attachments.describesPerson(phrase))
                .filter(phrase -> phrase.first() - 2 > floor
                        && parsed.isMark(phrase.first() - 1, ",")
                        && tags[phrase.first() - 2] == Tag.NAME
                        && tags[phrase.first() - 3] == Tag.NAME)
                .flatMap(phrase -> backwards.endingAt(phrase.first() - 2, floor))
                .map(named -> named.withApposition(end))
                .or(() -> nearest);
    }

    /** {@code Tamm | is said to have told}: what it is reported with stands between a subject and its verb. */
    private int beforeReport(int at, int floor) {
        boolean reported = at > floor + 1
                && tokens.is(at, "to")
                && tokens.is(at + 1, "have")
                && tags[at - 1] == Tag.PARTICIPLE
                && tags[at - 2] == Tag.AUXILIARY;
        return reported ? times.skipBack(at - 2, floor) : at;
    }

    /** {@code with the minister telling}: the phrase between "with" and a gerund. */
    public Optional<Phrase> behindWith(int gerund) {
        return backwards
                .endingAt(gerund - 1, parsed.sentenceAt(gerund).firstToken())
                .filter(phrase -> phrase.first() > 0 && tokens.is(phrase.first() - 1, "with"));
    }

    private boolean closesParenthesis(int token) {
        return parsed.isMark(token, ",") || parsed.isDash(token) || parsed.isMark(token, ")");
    }

    /** {@code A name on the list, oilman Clay Burdette, said}: the name itself, where what it describes is no subject. */
    private Optional<Phrase> nameBefore(int comma, int floor) {
        return backwards
                .endingAt(comma - 1, floor)
                .filter(phrase -> phrase.first() > floor
                        && phrase.end() - phrase.first() > 1
                        && parsed.isMark(phrase.first() - 1, ",")
                        && tags[phrase.end() - 1] == Tag.NAME
                        && tags[phrase.end() - 2].isNominal()
                        && attachments.describesPerson(phrase));
    }

    /** {@code the head of the delegation to the talks, | Jaan Tamm, | told}: the name, where the title is no one phrase. */
    private Optional<Phrase> nameBehindTitle(int closing, int floor) {
        int comma = closing - 1;
        while (comma > floor && tags[comma] == Tag.NAME) {
            comma--;
        }
        int title = comma - 1;
        boolean person = false;
        boolean hangs = false;
        while (title >= floor && (tags[title].isNominal() || tags[title] == Tag.PREPOSITION)) {
            person |= attachments.describesPerson(new Phrase(title, title + 1));
            hangs |= tags[title] == Tag.PREPOSITION && !tokens.is(title, "of");
            title--;
        }
        boolean opens = title < floor || parsed.isMark(title, ",");
        boolean named = parsed.isMark(closing, ",") && parsed.isMark(comma, ",") && closing - comma > 2;
        return named && opens && person && hangs && tags[title + 1] != Tag.PREPOSITION
                ? Optional.of(new Phrase(comma + 1, closing))
                : Optional.empty();
    }

    /** Whether a noun for a person stands in a phrase. */
    public boolean describesPerson(Phrase phrase) {
        return attachments.describesPerson(phrase);
    }

    private boolean isRelative(int token) {
        return tags[token] == Tag.SUBORDINATOR && (tokens.is(token, "who") || tokens.is(token, "which"));
    }

    /** Last token in front of {@code on the contrary}, {@code for its part}; the same token where none of them ends there. */
    private int beforeAside(int last, int floor) {
        if (tags[last] != Tag.NOUN || !ASIDE.contains(tokens.word(last))) {
            return last;
        }
        for (int at = last - 1; at > floor && at >= last - LONGEST_ASIDE; at--) {
            if (tags[at] == Tag.PREPOSITION) {
                return at - 1;
            }
        }
        return last;
    }

    private Optional<Phrase> subjectEndingAt(int end, int floor) {
        int last = beforeAside(end, floor);
        Optional<Phrase> direct = backwards.endingAt(last, floor);
        if (direct.isEmpty() || tokens.is(last, "there") || tokens.is(last, "here")) {
            return beforeRelativeClause(last, floor);
        }
        int who = whoDid(direct.get().first(), floor);
        if (who > floor) {
            return backwards.endingAt(who - 1, floor).map(phrase -> phrase.withApposition(last + 1));
        }
        if (isAgent(direct.get().first(), floor)) {
            return backwards.endingAt(direct.get().first() - 3, floor);
        }
        return beforeParticiple(direct.get(), floor)
                .or(() -> beforeAge(direct.get(), floor))
                .or(() -> whoIsDoing(direct.get(), floor))
                .or(() -> Optional.of(withHead(direct.get(), floor)));
    }

    /** {@code An official who briefed | reporters | said}: "who", where the phrase only ends its clause; else the floor. */
    private int whoDid(int first, int floor) {
        int verb = first - 1;
        if (verb - 1 > floor && tags[verb].isFinite() && tokens.is(verb - 1, "who")) {
            return verb - 1;
        }
        boolean governed = verb > floor
                && (tags[verb] == Tag.PREPOSITION
                        || tokens.is(verb, "after")
                        || tokens.is(verb, "before")
                        || tokens.is(verb, "since"));
        return governed ? whoBeforeVerb(verb, floor) : floor;
    }

    /** {@code An official | who was | on}: with a verb behind it and no mark; the floor where none stands there. */
    private int whoBeforeVerb(int from, int floor) {
        boolean verb = false;
        for (int at = from; at > floor && tags[at] != Tag.MARK; at--) {
            if (tokens.is(at, "who")
                    || tokens.is(at, "whom")
                    || (tokens.is(at, "that") || tokens.is(at, "which")) && isRelativeOfThing(at)) {
                return verb ? at : floor;
            }
            verb |= tags[at].isFinite();
        }
        return floor;
    }

    /** {@code the plan | that landed}: right behind a noun and in front of a verb. */
    private boolean isRelativeOfThing(int that) {
        return tags[that - 1] == Tag.NOUN && tags[that + 1].isFinite();
    }

    /** {@code talks on troops for Ukraine | have raised}: a short phrase behind a preposition belongs to the noun before. */
    private Phrase withHead(Phrase direct, int floor) {
        int preposition = direct.first() - 1;
        boolean hangs = (direct.end() - direct.first() <= 2 || attachments.isInsider(preposition - 1))
                && preposition > floor
                && tags[preposition] == Tag.PREPOSITION
                && tags[preposition - 1].isNominal()
                && !times.isTime(preposition - 1)
                && !(tags[direct.first()] == Tag.NAME && direct.end() - direct.first() == 2);
        if (!hangs) {
            return direct;
        }
        return backwards
                .endingAt(preposition - 1, floor)
                .map(head -> new Phrase(head.first(), direct.end()))
                .orElse(direct);
    }

    /** {@code officials quoted by Bloomberg}: the phrase is only by whom. */
    private boolean isAgent(int first, int floor) {
        return first - 3 >= floor
                && tokens.is(first - 1, "by")
                && (tags[first - 2] == Tag.PARTICIPLE || tags[first - 2] == Tag.VERB)
                && tags[first - 3].isNominal();
    }

    /** {@code Jaan Tamm, 34, of | the Greens | said}: whose age stands between the name and where they belong. */
    private Optional<Phrase> beforeAge(Phrase home, int floor) {
        int comma = home.first() - 2;
        boolean aged = comma > floor + 2
                && tags[home.first() - 1] == Tag.PREPOSITION
                && parsed.isMark(comma, ",")
                && tags[comma - 1] == Tag.NUMBER
                && parsed.isMark(comma - 2, ",");
        return aged
                ? backwards.endingAt(comma - 3, floor).map(phrase -> phrase.withApposition(home.end()))
                : Optional.empty();
    }

    /** {@code An adviser briefing | the press | said}: the phrase is only whom it is done to. */
    private Optional<Phrase> whoIsDoing(Phrase object, int floor) {
        int gerund = object.first() - 1;
        boolean does = gerund - 1 > floor && tags[gerund] == Tag.GERUND && attachments.describesSpeaker(gerund - 1);
        return does
                ? backwards
                        .endingAt(gerund - 1, floor)
                        .filter(phrase -> parentheses.beginsClause(phrase.first(), floor))
                : Optional.empty();
    }

    /** {@code European leaders meeting in Berlin pledged}: the place hangs on a participle, and that on the subject. */
    private Optional<Phrase> beforeParticiple(Phrase place, int floor) {
        int at = place.first() - 1;
        if (at <= floor || tags[at] != Tag.PREPOSITION) {
            return Optional.empty();
        }
        at--;
        boolean participle = tags[at] == Tag.GERUND
                || tags[at] == Tag.PARTICIPLE
                || tags[at] == Tag.VERB && tokens.word(at).endsWith("ed");
        if (!participle || at - 1 < floor || !attachments.describesSpeaker(at - 1)) {
            return Optional.empty();
        }
        int end = attachments.isInsider(at) ? place.end() : at;
        return backwards
                .endingAt(at - 1, floor)
                .filter(phrase -> parentheses.beginsClause(phrase.first(), floor))
                .map(phrase -> new Phrase(phrase.first(), end));
    }

    /** {@code A British official who was not allowed to be named told …}. */
    private Optional<Phrase> beforeRelativeClause(int from, int floor) {
        for (int at = from; at > floor && tags[at] != Tag.MARK; at--) {
            if (tokens.is(at, "who") || tokens.is(at, "which") || tokens.is(at, "that")) {
                return backwards.endingAt(at - 1, floor).map(phrase -> phrase.withApposition(from + 1));
            }
        }
        return Optional.empty();
    }

    /** The first subject of the sentence that {@code verb} stands in, for verbs that have none of their own. */
    public Optional<Phrase> mainSubject(int verb) {
        Sentence sentence = parsed.sentenceAt(verb);
        for (int i = sentence.firstToken(); i < verb; i++) {
            if (tags[i].isFinite() && !parsed.isQuoted(i)) {
                Optional<Phrase> subject = subjectOfFinite(i, sentence);
                if (subject.isPresent() && !isFrontedClause(subject.get(), sentence)) {
                    return subject;
                }
            }
        }
        Tag opening = tags[sentence.firstToken()];
        boolean opens = opening == Tag.NAME || opening == Tag.DETERMINER;
        return opens ? phraseStartingAt(sentence.firstToken(), verb) : Optional.empty();
    }

    private Optional<Phrase> subjectOfFinite(int verb, Sentence sentence) {
        int floor = sentence.firstToken();
        int at = times.skipBack(verb - 1, floor);
        if (at < floor || tags[at] == Tag.SUBORDINATOR) {
            return Optional.empty();
        }
        return parsed.isMark(at, ",") || parsed.isDash(at)
                ? parentheses.phraseBefore(at, floor)
                : backwards.endingAt(at, floor);
    }

    /** A subject behind "while", "if" or "after" at the head of the sentence is not the main one. */
    private boolean isFrontedClause(Phrase subject, Sentence sentence) {
        for (int i = subject.first() - 1; i >= sentence.firstToken() && !parsed.isMark(i, ","); i--) {
            if (tags[i] == Tag.SUBORDINATOR) {
                return true;
            }
        }
        return false;
    }
}
