package org.claimline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbsTest {
    private final Verbs verbs = Verbs.load();

    @ParameterizedTest
    @CsvSource({
        "warn,warns,warned,warned,warning",
        "stress,stresses,stressed,stressed,stressing",
        "vow,vows,vowed,vowed,vowing",
        "reply,replies,replied,replied,replying",
        "deploy,deploys,deployed,deployed,deploying",
        "pledge,pledges,pledged,pledged,pledging",
        "agree,agrees,agreed,agreed,agreeing",
        "veto,vetoes,vetoed,vetoed,vetoing",
        "push,pushes,pushed,pushed,pushing",
        "preach,preaches,preached,preached,preaching",
        "die,dies,died,died,dying",
    })
    void regularFormsAreMadeByRule(String lemma, String third, String past, String participle, String gerund) {
        assertThat(verbs.forms(lemma)).containsExactly(lemma, third, past, participle, gerund);
    }

    @ParameterizedTest
    @CsvSource({
        "say,says,said,said,saying",
        "speak,speaks,spoke,spoken,speaking",
        "write,writes,wrote,written,writing",
        "withdraw,withdraws,withdrew,withdrawn,withdrawing",
        "put,puts,put,put,putting",
        "be,is,was,been,being",
    })
    void irregularFormsAreGiven(String lemma, String third, String past, String participle, String gerund) {
        assertThat(verbs.forms(lemma)).containsExactly(lemma, third, past, participle, gerund);
    }

    @ParameterizedTest
    @CsvSource({
        "plan,planned,planning",
        "admit,admitted,admitting",
        "quip,quipped,quipping",
        "refer,referred,referring",
        "offer,offered,offering"
    })
    void aFinalConsonantIsDoubledWhereTheStressAsksForIt(String lemma, String past, String gerund) {
        assertThat(verbs.forms(lemma)).contains(past, gerund);
    }

    @Test
    void aWordThatIsSeveralFormsIsAllOfThem() {
        VerbForm put = verbs.form("put").orElseThrow();
        assertThat(put.base() && put.past() && put.participle()).isTrue();
        assertThat(put.third() || put.gerund()).isFalse();
        VerbForm said = verbs.form("said").orElseThrow();
        assertThat(said).isEqualTo(new VerbForm("say", VerbGroup.SAYING, false, false, true, true, false));
    }

    @ParameterizedTest
    @CsvSource({"warned,SAYING", "believes,THINKING", "describing,NAMING", "deploys,OTHER", "told,SAYING"})
    void theGroupIsTheLemmas(String word, VerbGroup group) {
        assertThat(verbs.form(word)).map(VerbForm::group).contains(group);
    }

    @ParameterizedTest
    @ValueSource(strings = {"troops", "Said", "planed", "offerred", ""})
    void whatIsNoFormOfAVerbIsNone(String word) {
        assertThat(verbs.form(word)).isEmpty();
    }

    @Test
    void onlyAFormWithItsOwnTenseCanBeFiniteAlone() {
        assertThat(List.of("says", "said", "say"))
                .allMatch(word -> verbs.form(word).orElseThrow().canBeFinite());
        assertThat(List.of("saying", "spoken"))
                .noneMatch(word -> verbs.form(word).orElseThrow().canBeFinite());
    }

    @Test
    void someVerbsSaySomethingOnlyBesideAQuotation() {
        assertThat(verbs.needsQuotation("smile")).isTrue();
        assertThat(verbs.needsQuotation("say")).isFalse();
    }

    @Test
    void everyFormIsFoundUnderAClassOfItsLemma() {
        assertThat(verbs.asClasses().get("plan")).containsExactly("plan", "plans", "planned", "planned", "planning");
        assertThat(verbs.asClasses().values().stream().flatMap(List::stream))
                .allMatch(form -> verbs.form(form).isPresent());
    }

    @Test
    void onlyTheBaseAndTheThirdPersonAreAlsoNouns() {
        assertThat(verbs.nounForms())
                .contains("report", "reports", "plan", "plans")
                .doesNotContain("planned", "say");
    }
}
