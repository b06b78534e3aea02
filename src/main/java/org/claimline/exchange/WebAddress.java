package org.claimline.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import org.claimline.exchange.HeaderFact.Url;

/** A line that is nothing but a web address. */
final class WebAddress implements HeaderRecogniser {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)[^\\s<>\"]{3,}+", Pattern.CASE_INSENSITIVE);

    static boolean is(String words) {
        return ADDRESS.matcher(words).matches();
    }

    @Override
    public Optional<HeaderLine> recognise(String line) {
        return is(line) ? Optional.of(HeaderLine.whole(line, new Url(line))) : Optional.empty();
    }
}
