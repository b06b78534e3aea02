package org.claimline.extract.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Position;
import org.claimline.text.Tokens;
import org.junit.jupiter.api.Test;

class PositionReadingTest {
    private static final PositionReader READER =
            new PositionReader(Lexicon.load().topic());

    private static PositionReader.Reading read(String words, Optional<Position> before) {
        Tokens tokens = Tokens.of(words);
        return READER.read(tokens, List.of(new int[] {0, tokens.size()}), "SE", before);
    }

    private static Position position(String words) {
        return read(words, Optional.empty()).position();
    }

    @Test
    void theMainClauseTellsBeforeASideClause() {
        assertThat(position("Stockholm is ready to help unless the foreign soldiers are rejected by Kyiv"))
                .isEqualTo(Position.OPEN_TO);
    }

    @Test
    void aSideClauseTellsWhereNothingElseDoes() {
        assertThat(position("It matters because Stockholm rejected the idea")).isEqualTo(Position.OPPOSES);
    }

    @Test
    void aWordOfBlameCountsOnlyWhereNoRuleOfItsOwnTells() {
        assertThat(position("A risky step")).isEqualTo(Position.OPPOSES);
        assertThat(position("Stockholm is ready to take that risky step")).isEqualTo(Position.OPEN_TO);
    }

    @Test
    void whatIsRefusedTellsBeforeWhatIsPromised() {
        assertThat(position("Stockholm will send supplies to the brigade but will not send soldiers"))
                .isEqualTo(Position.RULES_OUT);
    }

    @Test
    void whoeverSecondsASpeakerTakesTheSamePosition() {
        assertThat(read("He echoed them", Optional.of(Position.RULES_OUT)).position())
                .isEqualTo(Position.RULES_OUT);
        assertThat(read("He echoed them", Optional.empty()).position()).isEqualTo(Position.UNCLEAR);
    }

    @Test
    void whoeverDisagreesTakesTheOpposite() {
        assertThat(read("He disagrees with them", Optional.of(Position.OPPOSES)).position())
                .isEqualTo(Position.SUPPORTS);
    }

    @Test
    void aWholeConstructionTellsBeforeTheWordsInIt() {
        assertThat(position("Nobody in Stockholm could see Swedes sitting out a mission of soldiers"))
                .isEqualTo(Position.OPEN_TO);
        assertThat(position("Stockholm criticised every refusal to send soldiers"))
                .isEqualTo(Position.SUPPORTS);
        assertThat(position("Stockholm takes no position on soldiers")).isEqualTo(Position.UNCLEAR);
        assertThat(read("Stockholm means to be there", Optional.empty()).isSure())
                .isTrue();
    }

    @Test
    void aWordOfRefusalTellsWhereItIsASentence() {
        assertThat(position("Swedes? \u201CNever,\u201D")).isEqualTo(Position.RULES_OUT);
        assertThat(position("Generators yes, grenadiers no.")).isEqualTo(Position.RULES_OUT);
        assertThat(position("She had never been there")).isEqualTo(Position.UNCLEAR);
    }

    @Test
    void coffinsAreAThreatBeforeTheyAreAnObjection() {
        assertThat(position("It would wreck the peace, and they would come home in coffins"))
                .isEqualTo(Position.THREATENS);
    }

    @Test
    void whereSoldiersWouldNotStandIsNoRefusal() {
        assertThat(position("Swedish soldiers would not be between the armies")).isEqualTo(Position.SUPPORTS);
        assertThat(position("Swedish soldiers would not be there")).isEqualTo(Position.RULES_OUT);
    }

    @Test
    void whoMustVoteFirstTakesNoSide() {
        assertThat(position("No soldier leaves before the house has voted")).isEqualTo(Position.UNCLEAR);
        assertThat(position("No soldier leaves")).isNotEqualTo(Position.UNCLEAR);
    }

    @Test
    void whatSeemsARefusalMayLeaveTheDoorOpen() {
        assertThat(position("She refused to strike soldiers from the list")).isEqualTo(Position.OPEN_TO);
        assertThat(position("Nobody should draw red lines for soldiers")).isEqualTo(Position.OPEN_TO);
    }

    @Test
    void aSideClauseEndsAtTheNextMark() {
        Tokens tokens = Tokens.of("if the guns fall silent, we go");
        SideClauses sides = new SideClauses(Set.of("if"));
        assertThat(sides.hold(tokens, 3)).isTrue();
        assertThat(sides.hold(tokens, 6)).isFalse();
    }

    @Test
    void theWordsBesideANameTellWhoHasASayOverSoldiers() {
        Standing standing = new Standing(
                Tokens.of(
                        "Jaan Tamm, a retired teacher, spoke first. Then the minister, Anu Kask, did. Olev Saar was silent."),
                Set.of("minister"),
                Set.of("retired"));
        assertThat(standing.hasPower("kask")).isTrue();
        assertThat(standing.hasPower("tamm")).isFalse();
    }

    @Test
    void whoeverIsToldByTheAgeAloneHasNoSayOverSoldiers() {
        Standing standing = new Standing(
                Tokens.of(
                        "Anu Kask, 52, waited in the rain for the bus that was late again. Then came the minister, Olev Saar, 48, by car."),
                Set.of("minister"),
                Set.of());
        assertThat(standing.hasPower("kask")).isFalse();
        assertThat(standing.hasPower("saar")).isTrue();
    }
}
