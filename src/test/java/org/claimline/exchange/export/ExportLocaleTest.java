package org.claimline.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.claimline.exchange.ExportedStatement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportLocaleTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void putBack() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void theSameRowsAreTheSameBytesInEveryLocale(ExportFormat format) throws Exception {
        List<ExportedStatement> rows = new ArrayList<>(List.of(Written.cyrillic()));
        LibreOfficeTest.HOSTILE.forEach(words -> rows.add(Written.saying(words)));
        Locale.setDefault(Locale.ROOT);
        byte[] statements = Written.of(format, ExportOptions.FOR_FILES, rows);
        byte[] notes = Written.notes(format, ExportOptions.FOR_FILES, rows);
        for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-DE")) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(Written.of(format, ExportOptions.FOR_FILES, rows))
                    .as(tag)
                    .isEqualTo(statements);
            assertThat(Written.notes(format, ExportOptions.FOR_FILES, rows))
                    .as(tag)
                    .isEqualTo(notes);
        }
    }
}
