package org.claimline.exchange.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a web page leaves between headline and text: rules, buttons, times alone, counts of views. */
final class HeaderFurniture implements HeaderRecogniser {
    private static final int LONGEST = 60;
    private static final List<Pattern> PIECES = List.of(
            Pattern.compile("[-–—_=*#•·|\\h]+"),
            Pattern.compile(
                    "(?:share|save|print|listen|comments?|advertisement|subscribe|sign in|menu|live|breaking)",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("listen to (?:this )?(?:article|story)", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\d{1,7} (?:views?|comments?|shares?)", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\d{1,3}[ -]min(?:ute)?s? read", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\d{1,3} (?:minutes?|hours?|days?) ago", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\d{1,2}[:.]\\d{2}\\h?(?:[ap]\\.?m\\.?)?\\h?[A-Z]{0,4}"));

    @Override
    public Optional<HeaderLine> recognise(String line) {
        boolean piece = line.length() <= LONGEST
                && PIECES.stream().anyMatch(pattern -> pattern.matcher(line).matches());
        return piece ? Optional.of(HeaderLine.whole(line)) : Optional.empty();
    }
}
