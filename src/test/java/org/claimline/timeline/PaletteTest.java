package org.claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.model.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The colours of positions can be told from their ground and from each other, with every kind of colour vision. Colour
 * blindness as simulated by Machado, Oliveira and Fernandes (2009), differences in OKLab times 100, contrast after WCAG.
 */
class PaletteTest {
    private static final Map<String, double[][]> VISION = Map.of(
            "normal",
            new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "protanopia",
            new double[][] {
                {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
            },
            "deuteranopia",
            new double[][] {
                {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
            },
            "tritanopia",
            new double[][] {
                {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
            });

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void marksStandOutFromTheirGround(String theme) throws IOException {
        double ground = luminance(linear(colour(theme, "ground")));
        double panel = luminance(linear(colour(theme, "panel")));
        for (Position position : Position.SCALE) {
            double mark = luminance(linear(colour(theme, name(position))));
            assertThat(contrast(mark, ground)).as(position.label()).isGreaterThan(3);
            assertThat(contrast(mark, panel)).as(position.label()).isGreaterThan(2.8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTwoPositionsLookDifferentToEveryEye(String theme) throws IOException {
        for (Map.Entry<String, double[][]> vision : VISION.entrySet()) {
            List<double[]> seen = new ArrayList<>();
            for (Position position : Position.SCALE) {
                seen.add(oklab(times(vision.getValue(), linear(colour(theme, name(position))))));
            }
            for (int a = 0; a < seen.size(); a++) {
                for (int b = a + 1; b < seen.size(); b++) {
                    assertThat(100 * distance(seen.get(a), seen.get(b)))
                            .as("%s: %s and %s", vision.getKey(), Position.SCALE.get(a), Position.SCALE.get(b))
                            .isGreaterThan(11.5);
                }
            }
        }
    }

    private static String name(Position position) {
        return "position-" + position.words().replace(' ', '-');
    }

    private static int[] colour(String theme, String name) throws IOException {
        try (InputStream css = PaletteTest.class.getResourceAsStream("/org/claimline/ui/" + theme + ".css")) {
            String text = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            Matcher matcher = Pattern.compile("-" + name + ": #([0-9a-f]{6});").matcher(text);
            assertThat(matcher.find()).as(name).isTrue();
            int rgb = Integer.parseInt(matcher.group(1), 16);
            return new int[] {rgb >> 16, rgb >> 8 & 255, rgb & 255};
        }
    }

    private static double[] linear(int[] rgb) {
        double[] linear = new double[3];
        for (int channel = 0; channel < 3; channel++) {
            double value = rgb[channel] / 255.0;
            linear[channel] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double contrast(double a, double b) {
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double[] times(double[][] matrix, double[] v) {
        double[] product = new double[3];
        for (int row = 0; row < 3; row++) {
            product[row] = Math.max(0, matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2]);
        }
        return product;
    }

    private static double[] oklab(double[] c) {
        double l = Math.cbrt(0.4122214708 * c[0] + 0.5363325363 * c[1] + 0.0514459929 * c[2]);
        double m = Math.cbrt(0.2119034982 * c[0] + 0.6806995451 * c[1] + 0.1073969566 * c[2]);
        double s = Math.cbrt(0.0883024619 * c[0] + 0.2817188376 * c[1] + 0.6299787005 * c[2]);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }
}
