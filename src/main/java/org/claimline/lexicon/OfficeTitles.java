package org.claimline.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.text.PhraseSet;
import org.claimline.text.Tokens;

/** What offices are called, and the words that names of ministries are made of. */
public final class OfficeTitles {
    /**
     * An office under all that it is called.
     *
     * @param called in folded form, as {@code premier}
     * @param titles of the offices of people in the lexicon, the likeliest first
     * @param of     code of the one country or organisation that has such an office; empty where several do
     * @param loose  whether the words are said of others, too: {@code leader}
     */
    public record OfficeTitle(List<String> called, List<String> titles, String of, boolean loose) {
        public OfficeTitle {
            called = List.copyOf(called);
            titles = List.copyOf(titles);
            of = of == null ? "" : of;
        }
    }

    private record Data(
            List<OfficeTitle> offices,
            List<String> counterparts,
            List<String> former,
            List<String> askers,
            List<String> posted,
            List<String> ofNoCountry,
            List<String> servants,
            Map<String, String> ministries,
            Map<String, String> fields,
            List<String> ministryNouns,
            List<String> nationalBodies,
            List<String> portfolios) {}

    private record Called(OfficeTitle office, PhraseSet phrases) {}

    private final List<Called> offices;
    /** What any office is called. */
    private final PhraseSet anyCalled;

    private final Set<String> counterparts;
    private final Set<String> former;
    private final Set<String> askers;
    private final Set<String> posted;
    private final Set<String> ofNoCountry;
    private final Set<String> servants;
    private final Map<String, String> ministries;
    private final Map<String, String> fields;
    private final Set<String> ministryNouns;
    private final Set<String> nationalBodies;
    private final Set<String> portfolios;

    private OfficeTitles(Data data) {
        offices = data.offices().stream()
                .map(office -> new Called(office, PhraseSet.of(office.called())))
                .toList();
        anyCalled = PhraseSet.of(data.offices().stream()
                .flatMap(office -> office.called().stream())
                .toList());
        counterparts = new HashSet<>(data.counterparts());
        posted = new HashSet<>(data.posted());
        ofNoCountry = new HashSet<>(data.ofNoCountry());
        servants = new HashSet<>(data.servants());
        askers = new HashSet<>(data.askers());
        former = new HashSet<>(data.former());
        ministries = Map.copyOf(data.ministries());
        fields = Map.copyOf(data.fields());
        nationalBodies = new HashSet<>(data.nationalBodies());
        ministryNouns = new HashSet<>(data.ministryNouns());
        portfolios = new HashSet<>(data.portfolios());
    }

    static OfficeTitles load() {
        return new OfficeTitles(LexiconFiles.read("offices.json", Data.class));
    }

    /**
     * The office that a phrase calls, the one of the most words: {@code the deputy prime minister} is no prime minister.
     *
     * @param head its noun, which the office's words hold: {@code the president's envoy} is no president
     */
    public Optional<OfficeTitle> in(Tokens tokens, int first, int end, int head) {
        OfficeTitle longest = null;
        int words = 0;
        for (int i = first; i <= head; i++) {
            int length = anyCalled.longestAt(tokens, i, end);
            if (length > words && i + length > head) {
                words = length;
                longest = calledSo(tokens, i, length);
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The first office that is called by so many tokens. */
    private OfficeTitle calledSo(Tokens tokens, int at, int length) {
        for (Called called : offices) {
            if (called.phrases().longestAt(tokens, at, at + length) == length) {
                return called.office();
            }
        }
        throw new IllegalStateException("called so, and by no office");
    }

    /** The office that one of the lexicon's titles belongs to. */
    public Optional<OfficeTitle> ofTitle(String title) {
        return offices.stream()
                .map(Called::office)
                .filter(office -> office.titles().contains(title) && !office.loose())
                .findFirst();
    }

    /** {@code counterpart}: whoever holds the same office elsewhere. */
    public boolean isCounterpart(String word) {
        return counterparts.contains(word);
    }

    public boolean isFormer(String word) {
        return former.contains(word) || word.startsWith("ex-");
    }

    /** Whoever only asks or reports, as {@code presenter}. */
    public boolean isAsker(String word) {
        return askers.contains(word);
    }

    /** Whoever stands for one country in another, as {@code ambassador}. */
    public boolean isPosted(String word) {
        return posted.contains(word);
    }

    /** What describes people of any country or of several, as {@code Western}. */
    public boolean isOfNoCountry(String word) {
        return ofNoCountry.contains(word);
    }

    /** Whoever speaks or works for somebody else, as {@code spokesperson}. */
    public boolean isServant(String word) {
        return servants.contains(word);
    }

    /** What the ministry is for that letters stand for: {@code MFA} is {@code foreign}. */
    public Optional<String> portfolioOf(String letters) {
        return Optional.ofNullable(ministries.get(letters));
    }

    /** One name for a ministry's field: {@code national defence} is {@code defence}. */
    public String field(String words) {
        return fields.getOrDefault(words, words);
    }

    /** A body that every country has, as {@code parliament}. */
    public boolean isNationalBody(String word) {
        return nationalBodies.contains(word);
    }

    public boolean isMinistryNoun(String word) {
        return ministryNouns.contains(word);
    }

    /** Whether a word, in folded form, is a part of an office's title that is written with a capital. */
    public boolean isTitlePart(String word) {
        return portfolios.contains(word);
    }
}
