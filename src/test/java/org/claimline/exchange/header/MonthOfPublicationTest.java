package org.claimline.exchange.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.claimline.exchange.UnreadableArticleException;
import org.claimline.exchange.reader.TextArticleReader;
import org.claimline.model.ArticleInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthOfPublicationTest {
    private static final String TITLE = "A headline on troops in Ukraine";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "April 2025\n\n#\n",
                "#\n\nApril 2025\n",
                "#\nBy John Smith\nApril, 2025\n",
                "#\n\nWarsaw, April 2025\n",
                "#\nApril 2025 | Policy Brief\n",
                "Published April 2025\n#\n",
                "Title: #\nDate: April 2025\n",
                "Date: 2025-04\nTitle: #\n",
                "Title: #\nPublished: 2025-04\n"
            })
    void aMonthAloneIsReadAsAMonth(String header) throws UnreadableArticleException {
        String text =
                header.replace("#", TITLE) + "\nThe minister said on Monday that no troops would go there at all.\n";
        ArticleInfo info = new TextArticleReader()
                .read("x.txt", text.getBytes(StandardCharsets.UTF_8))
                .article()
                .info();
        assertThat(info.published().edtf()).isEqualTo("2025-04");
        assertThat(info.title()).isEqualTo(TITLE);
    }
}
