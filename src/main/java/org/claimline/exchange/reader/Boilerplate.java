package org.claimline.exchange.reader;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What stands on a page around an article and is none of it. */
final class Boilerplate {
    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "canvas",
            "button",
            "select",
            "option",
            "textarea",
            "input",
            "audio",
            "video",
            "head",
            "math",
            "map",
            "dialog");
    private static final Set<String> AROUND =
            Set.of("nav", "aside", "footer", "form", "figure", "figcaption", "menu", "header", "time");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "body",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "header",
            "footer",
            "aside",
            "nav",
            "figure",
            "figcaption",
            "form",
            "hr",
            "address",
            "center",
            "fieldset",
            "details",
            "summary",
            "time");

    /** Words of class and id. */
    private static final Pattern AROUND_NAMES = Pattern.compile(
            "(?:^|(?<!with|has|no|without|hide)[\\s_-])(?:related|readalso|read-?also|read-?more|also-?read|see-?also|recommend\\w*|promo\\w*|newsletter|subscri\\w*"
                    + "|shar(?:e|ing)\\w*|social\\w*|comments?|advert\\w*|ads?|banner|cookies?|consent|breadcrumbs?|tags?|tag-?list|sidebar"
                    + "|widget|popular|trending|most-?read|more-?(?:on|news|stories|from)|footer|navbar|nav|menu|paywall|caption"
                    + "|byline|author\\w*|bio|timestamp|dateline-?box|signup|sign-?up|outbrain|taboola|skip-?link|sr-only"
                    + "|visually-?hidden|print-?only|toolbar|pagination|modal|popup)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

    /** How a line begins that leads elsewhere. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?:read (?:also|more|next|here)|also read|see also|more on this|related(?: articles?| stories| news)?\\s*:|recommended\\s*:"
                    + "|don.t miss|you (?:may|might) also like|most read|subscribe (?:to|now)|sign up (?:for|to)|follow us|join us on"
                    + "|share (?:this|on)|advertisement\\b|sponsored\\b|click here|watch (?:also|more)|photo\\s*:|image\\s*:|photo credit"
                    + "|support (?:us|independent)|our (?:telegram|whatsapp)|all rights reserved|©|copyright ©"
                    + "|читайте також|читайте также|читайте ещ[её]|lesen sie auch|à lire aussi|lire aussi|leia também|lea también|czytaj też|przeczytaj także).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final int LONGEST_ASIDE = 300;
    private static final int LONGEST_LINK = 200;

    private Boilerplate() {}

    /** @param lenient whether only what never holds text is left out */
    static boolean isNone(Element element, boolean lenient) {
        String name = element.normalName();
        if (NEVER_TEXT.contains(name)) {
            return true;
        }
        if (element.hasAttr("hidden")
                || HIDDEN.matcher(start(element.attr("style"))).find()) {
            return true;
        }
        return !lenient
                && (AROUND.contains(name)
                        || element.attr("aria-hidden").equals("true")
                        || isRoleAround(element.attr("role"))
                        || isBlock(element)
                                && AROUND_NAMES
                                        .matcher(start(element.className()) + " " + start(element.id()))
                                        .find());
    }

    private static boolean isRoleAround(String role) {
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "navigation", "complementary", "contentinfo", "banner", "search", "dialog", "menu" -> true;
            default -> false;
        };
    }

    private static String start(String words) {
        return words.substring(0, Math.min(words.length(), 300));
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /**
     * Whether a paragraph leads elsewhere: "Read also: …", or nothing but a link.
     *
     * @param linked how many of its characters stand in links
     */
    static boolean isAside(String paragraph, int linked) {
        boolean onlyLinks = linked * 10 >= paragraph.length() * 9 && paragraph.length() <= LONGEST_LINK;
        return onlyLinks
                || paragraph.length() <= LONGEST_ASIDE
                        && ASIDE.matcher(paragraph).matches();
    }
}
