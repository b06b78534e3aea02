package org.claimline.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What of a web address tells one page from another: {@code https://www.example.org/a/?utm_source=x#top} and {@code
 * http://example.org/a} are one.
 */
public final class ArticleAddress {
    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*://", Pattern.CASE_INSENSITIVE);
    private static final Pattern FRONT = Pattern.compile("^(?:www|m|amp|mobile)\\.(?=[^/]*\\.)");
    private static final Pattern TRACKING = Pattern.compile(
            "(?:utm_\\w+|fbclid|gclid|yclid|mc_[ce]id|igshid|ref|ref_src|source|cmpid|amp|s_cid|at_\\w+)(?:=.*)?");

    private ArticleAddress() {}

    /** Empty where the address is none, or only a site's front page, which is another article every day. */
    public static String of(String url) {
        String address = SCHEME.matcher(url.strip()).replaceFirst("");
        int fragment = address.indexOf('#');
        String whole = fragment < 0 ? address : address.substring(0, fragment);
        int query = whole.indexOf('?');
        String path = query < 0 ? whole : whole.substring(0, query);
        int slash = path.indexOf('/');
        String host = (slash < 0 ? path : path.substring(0, slash)).toLowerCase(Locale.ROOT);
        String page = slash < 0 ? "" : path.substring(slash).replaceFirst("/(?:amp/?)?$", "");
        String asked = query < 0 ? "" : asked(whole.substring(query + 1));
        boolean frontPage = page.isEmpty() && asked.isEmpty();
        return host.indexOf('.') < 0 || frontPage ? "" : FRONT.matcher(host).replaceFirst("") + page + asked;
    }

    private static String asked(String query) {
        List<String> kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
                .sorted()
                .toList();
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }
}
