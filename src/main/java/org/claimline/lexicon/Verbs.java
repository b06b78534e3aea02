package org.claimline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.text.Tokens;

/** The verbs and their forms, regular ones made by rule. */
public final class Verbs {
    private record Data(
            Map<String, List<String>> irregular,
            List<String> doubling,
            List<String> saying,
            List<String> besideQuotation,
            List<String> thinking,
            List<String> naming,
            List<String> other,
            List<String> nounable) {}

    private static final String VOWELS = "aeiou";

    private final Map<String, VerbForm> byForm = new HashMap<>();
    private final Map<String, List<String>> formsOf = new HashMap<>();
    private final Set<String> nounForms = new HashSet<>();
    private final Map<String, List<String>> irregular;
    private final Set<String> doubling;
    private final Set<String> besideQuotation;

    private Verbs(Data data) {
        irregular = data.irregular();
        doubling = Set.copyOf(data.doubling());
        besideQuotation = Set.copyOf(data.besideQuotation());
        data.saying().forEach(verb -> add(verb, VerbGroup.SAYING));
        data.thinking().forEach(verb -> add(verb, VerbGroup.THINKING));
        data.naming().forEach(verb -> add(verb, VerbGroup.NAMING));
        data.other().forEach(verb -> add(verb, VerbGroup.OTHER));
        irregular.keySet().forEach(verb -> add(verb, VerbGroup.OTHER));
        for (String verb : data.nounable()) {
            List<String> forms = forms(verb);
            nounForms.add(verb);
            nounForms.add(forms.get(1));
        }
    }

    static Verbs load() {
        return new Verbs(LexiconFiles.read("verbs.json", Data.class));
    }

    private void add(String lemma, VerbGroup group) {
        if (formsOf.containsKey(lemma)) {
            return;
        }
        List<String> forms = forms(lemma);
        formsOf.put(lemma, forms);
        put(forms.get(0), new VerbForm(lemma, group, true, false, false, false, false));
        put(forms.get(1), new VerbForm(lemma, group, false, true, false, false, false));
        put(forms.get(2), new VerbForm(lemma, group, false, false, true, false, false));
        put(forms.get(3), new VerbForm(lemma, group, false, false, false, true, false));
        put(forms.get(4), new VerbForm(lemma, group, false, false, false, false, true));
        if (lemma.endsWith("al") || lemma.endsWith("el")) {
            // British beside American: "signalled", "labelling"
            put(lemma + "led", new VerbForm(lemma, group, false, false, true, true, false));
            put(lemma + "ling", new VerbForm(lemma, group, false, false, false, false, true));
        }
    }

    private void put(String form, VerbForm meaning) {
        byForm.merge(
                Tokens.shared(form), meaning, (old, more) -> old.lemma().equals(more.lemma()) ? old.with(more) : old);
    }

    /** Base, third person, past, past participle and -ing form of a verb given by its base. */
    public List<String> forms(String lemma) {
        List<String> given = irregular.get(lemma);
        if (given != null) {
            return List.of(lemma, given.get(0), given.get(1), given.get(2), given.get(3));
        }
        String past = past(lemma);
        return List.of(lemma, third(lemma), past, past, gerund(lemma));
    }

    private static String third(String lemma) {
        if (endsInConsonantAndY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean sibilant = lemma.endsWith("s")
                || lemma.endsWith("sh")
                || lemma.endsWith("ch")
                || lemma.endsWith("x")
                || lemma.endsWith("z")
                || lemma.endsWith("o");
        return lemma + (sibilant ? "es" : "s");
    }

    private String past(String lemma) {
        if (endsInConsonantAndY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ied";
        }
        return lemma.endsWith("e") ? lemma + "d" : doubled(lemma) + "ed";
    }

    private String gerund(String lemma) {
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        boolean silent = lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("oe");
        return (silent ? lemma.substring(0, lemma.length() - 1) : doubled(lemma)) + "ing";
    }

    private String doubled(String lemma) {
        return doubling.contains(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    }

    private static boolean endsInConsonantAndY(String lemma) {
        return lemma.endsWith("y") && VOWELS.indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    }

    /** What a word, in folded form, may be as a verb. */
    public Optional<VerbForm> form(String word) {
        return Optional.ofNullable(byForm.get(word));
    }

    /** Whether a verb says something only beside a quotation or "that": {@code continued}, {@code laughed}. */
    public boolean needsQuotation(String lemma) {
        return besideQuotation.contains(lemma);
    }

    /** Every form of every verb. */
    Set<String> forms() {
        return byForm.keySet();
    }

    /** Forms that are as often nouns: {@code report}, {@code plans}. */
    Set<String> nounForms() {
        return nounForms;
    }

    /** For patterns: each verb under its base, with all of its forms. */
    Map<String, List<String>> asClasses() {
        Map<String, List<String>> classes = new HashMap<>();
        formsOf.forEach((lemma, forms) -> classes.put(lemma, new ArrayList<>(forms)));
        return classes;
    }
}
