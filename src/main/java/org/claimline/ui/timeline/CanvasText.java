package org.claimline.ui.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** The fonts of a canvas, and words cut to the room there is. */
final class CanvasText {
    static final Font NORMAL = Font.font(12);
    static final Font SMALL = Font.font(11);
    static final Font TINY = Font.font(10);
    static final Font BOLD = Font.font(null, FontWeight.BOLD, 12);

    private static final String CUT = "…";
    private static final int REMEMBERED = 500;

    private final Text ruler = new Text();
    private final Map<String, String> fitted = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    double width(String words, Font font) {
        ruler.setFont(font);
        ruler.setText(words);
        return ruler.getLayoutBounds().getWidth();
    }

    /** The words, their end cut off where they are too long. */
    String fit(String words, Font font, double room) {
        return fitted.computeIfAbsent(words + '\0' + font.getName() + font.getSize() + '\0' + (int) room, key -> {
            if (width(words, font) <= room) {
                return words;
            }
            int end = words.length();
            while (end > 1 && width(words.substring(0, end).strip() + CUT, font) > room) {
                end--;
            }
            return words.substring(0, end).strip() + CUT;
        });
    }

    /** {@code 950}, {@code 1.2k}, {@code 25k}, {@code 1.3M}: four characters at most. */
    static String count(int count) {
        if (count < 1000) {
            return Integer.toString(count);
        }
        if (count < 999_500) {
            return shortened(count / 1000.0) + "k";
        }
        return shortened(count / 1e6) + "M";
    }

    private static String shortened(double value) {
        return value < 9.95 ? String.format(java.util.Locale.ROOT, "%.1f", value) : Long.toString(Math.round(value));
    }
}
