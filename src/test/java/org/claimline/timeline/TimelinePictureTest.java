package org.claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.claimline.timeline.TimelinePicture.Words;
import org.claimline.timeline.TimelineScene.HeadWords;
import org.claimline.workspace.KnownEvent;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class TimelinePictureTest {
    private static final long TODAY = 20_400;

    private static TimelinePicture picture(List<LaneMarks> lanes) {
        return new TimelinePicture(
                lanes,
                Arrangement.USUAL,
                Optional.empty(),
                new Words("41 statements <of> \u0007 \"all\"", new HeadWords("Country", "Undated"), "{0} more lanes"),
                Palette.LIGHT,
                List.of(new KnownEvent(20_300, "A summit & more")),
                TODAY);
    }

    private static LaneMarks lane(String key) {
        return new Marks()
                .day(20_100)
                .day(20_100)
                .day(20_350)
                .span(20_200, 20_260)
                .until(20_300)
                .undated()
                .lane(key, 0);
    }

    @Test
    void anSvgIsWellFormedAndHoldsEveryLaneAndMark() throws Exception {
        byte[] svg = picture(List.of(lane("Fr<ance"), lane("Russia"))).svg();
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        String text = new String(svg, StandardCharsets.UTF_8);
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(text).contains("Fr&lt;ance", "Russia", "A summit &amp; more", "Undated");
        assertThat(document.getElementsByTagName("use").getLength()).isEqualTo(7 + 2 * 6);
    }

    @Test
    void aPngIsSharpAndAsLargeAsTheSvgTwice() throws Exception {
        TimelinePicture picture = picture(List.of(lane("France")));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        assertThat(image.getWidth()).isEqualTo(3_200);
        assertThat(new String(picture.svg(), StandardCharsets.UTF_8))
                .contains("height=\"" + image.getHeight() / 2 + "\"");
        assertThat(image.getRGB(2, 2)).isEqualTo(Palette.LIGHT.ground());
    }

    @Test
    void lanesThatHaveNoRoomAreCounted() {
        List<LaneMarks> lanes = new ArrayList<>();
        for (int n = 0; n < 300; n++) {
            lanes.add(lane("Lane " + n));
        }
        String svg = new String(picture(lanes).svg(), StandardCharsets.UTF_8);
        assertThat(svg).contains("more lanes").contains("Lane 0").doesNotContain("Lane 299");
    }

    @Test
    void nothingToShowIsAPictureToo() {
        assertThat(new String(picture(List.of()).svg(), StandardCharsets.UTF_8)).endsWith("</svg>\n");
        assertThat(picture(List.of()).png()).isNotEmpty();
    }

    @Test
    void theEndingOfANameTellsTheKind() {
        assertThat(PictureFormat.ofFileName("a/b.SVG")).contains(PictureFormat.SVG);
        assertThat(PictureFormat.ofFileName("b.png")).contains(PictureFormat.PNG);
        assertThat(PictureFormat.ofFileName("png")).isEmpty();
    }
}
