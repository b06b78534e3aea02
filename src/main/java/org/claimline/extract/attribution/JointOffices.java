package org.claimline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.parse.Phrase;
import org.claimline.extract.parse.Tag;
import org.claimline.lexicon.Countries.Meaning;
import org.claimline.lexicon.Countries.Naming;
import org.claimline.lexicon.Lexicon;
import org.claimline.lexicon.WordClass;
import org.claimline.text.PhraseMap;

/** {@code the defence ministers of Britain and France}: several of one title, each speaking for a country. */
final class JointOffices {
    private final ParsedText parsed;
    private final Lexicon lexicon;

    JointOffices(ParsedText parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.lexicon = lexicon;
    }

    /** The countries that a source joins; the source itself where it joins none. */
    List<Phrase> single(Phrase source) {
        int of = source.first();
        int last = source.first();
        boolean titled = false;
        for (int i = source.first(); i < source.end(); i++) {
            String word = parsed.tokens().word(i);
            titled |= isTitleOfSeveral(word);
            if (titled && word.equals("of")) {
                of = i;
            }
            last = i;
        }
        List<Phrase> countries = of > source.first() ? countries(of + 1, last + 1) : List.of();
        return countries.size() > 1 ? countries : List.of(source);
    }

    private boolean isTitleOfSeveral(String word) {
        return word.endsWith("s")
                && (lexicon.grammar().is(word, WordClass.PERSON)
                        || lexicon.grammar().is(word.substring(0, word.length() - 1), WordClass.PERSON));
    }

    private List<Phrase> countries(int first, int end) {
        List<Phrase> found = new ArrayList<>();
        int at = first;
        while (at < end) {
            Optional<PhraseMap.Found<Meaning>> country = lexicon.countries().at(parsed.tokens(), at, end);
            if (country.isPresent() && country.get().value().naming() != Naming.ADJECTIVE) {
                found.add(new Phrase(at, country.get().end()));
                at = country.get().end();
            } else if (parsed.tags()[at] == Tag.CONJUNCTION
                    || parsed.tags()[at] == Tag.DETERMINER
                    || parsed.isMark(at, ",")) {
                at++;
            } else {
                return List.of();
            }
        }
        return found;
    }
}
