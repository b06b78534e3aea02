package org.claimline.extract.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Speaker;
import org.claimline.model.SpeakerType;
import org.junit.jupiter.api.Test;

class SpeakerSignsTest {
    private static final SpeakerSigns SIGNS = new SpeakerSigns(Lexicon.load());

    @Test
    void theOfficeThatTheTextNamesCountsWordByWord() {
        Speaker speaker = new Speaker("Ada Lund", SpeakerType.PERSON, "SE", "defence spokeswoman");

        assertEquals(
                List.of(
                        "@other",
                        "@country:SE",
                        "@type:PERSON",
                        "@SE:type:PERSON",
                        "@office:defenc",
                        "@SE:office:defenc",
                        "@office:spokes",
                        "@SE:office:spokes"),
                SIGNS.of(speaker, Optional.empty()));
    }

    @Test
    void whoeverIsKnownHasTheOfficeHeldOnTheDayOfTheArticle() {
        Speaker speaker = new Speaker("Vladimir Putin", SpeakerType.PERSON, "RU", "");

        assertTrue(SIGNS.of(speaker, Optional.of(LocalDate.of(2025, 3, 1))).contains("@office:presid"));
        assertTrue(SIGNS.of(speaker, Optional.of(LocalDate.of(2010, 3, 1))).contains("@office:prime"));
    }

    @Test
    void ofSomebodyUnknownNoMoreThanTheCountryTells() {
        assertEquals(List.of("@hostile", "@country:RU"), SIGNS.ofCountry("RU"));
        assertEquals(List.of("@unknown", "@country:"), SIGNS.ofCountry(""));
    }
}
