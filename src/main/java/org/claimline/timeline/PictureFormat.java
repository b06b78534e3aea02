package org.claimline.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of pictures. */
public enum PictureFormat {
    PNG,
    SVG;

    /** What the ending of a file's name tells. */
    public static Optional<PictureFormat> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The picture as the bytes of a file. @throws IllegalStateException as {@link TimelinePicture#png} */
    public byte[] bytes(TimelinePicture picture) {
        return this == SVG ? picture.svg() : picture.png();
    }
}
