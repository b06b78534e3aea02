package org.claimline.exchange.intake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.exchange.CleanText;
import org.claimline.exchange.Document;
import org.claimline.exchange.Limits;
import org.claimline.exchange.intake.FoundFile.Fetched;
import org.claimline.exchange.intake.FoundFile.Unusable;

/**
 * Gets one page from the web because a person asked for it: http and https only, a few redirects, each looked at anew, so
 * much and no longer. Addresses of this machine and of its own network are refused unless they are allowed.
 */
public final class WebFetch {
    private static final int MOST_REDIRECTS = 5;
    private static final int REDIRECT = 300;
    private static final int REFUSED = 400;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S.*");
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private final boolean privateAddresses;
    private final Duration longest;

    /** @param privateAddresses whether it may lead into this machine's own network */
    public WebFetch(boolean privateAddresses) {
        this(privateAddresses, LONGEST);
    }

    /** @param longest for all redirects together */
    WebFetch(boolean privateAddresses, Duration longest) {
        this.privateAddresses = privateAddresses;
        this.longest = longest;
    }

    /** Whether the words are an address to fetch, and no file's name. */
    public static boolean isAddress(String words) {
        return ADDRESS.matcher(words.strip()).matches();
    }

    /** The page, or a sentence that says why there is none. */
    public FoundFile fetch(String address) {
        try {
            return new Fetched(follow(address.strip()));
        } catch (NotFetchedException refusal) {
            return unusable(address, refusal.getMessage());
        } catch (TimeoutException late) {
            return unusable(
                    address, "did not answer in full within " + longest.toSeconds() + " seconds: try again later.");
        } catch (IOException failure) {
            return unusable(
                    address, "could not be fetched (" + reason(failure) + "): check the address and the connection.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return unusable(address, "was not fetched: it was stopped.");
        }
    }

    private static String reason(IOException failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return CleanText.line(message.substring(0, Math.min(message.length(), 120)));
    }

    private static Unusable unusable(String address, String why) {
        return new Unusable(address, address + " " + why);
    }

    private Document follow(String address) throws IOException, InterruptedException, TimeoutException {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(longest)
                .build();
        long until = System.nanoTime() + longest.toNanos();
        URI at = uri(address);
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            refusePrivate(at);
            HttpResponse<byte[]> response = get(client, at, until);
            if (response.statusCode() >= REFUSED || response.statusCode() < 200) {
                throw new NotFetchedException("answered " + response.statusCode() + ": check the address.");
            }
            if (response.statusCode() < REDIRECT) {
                return document(at, response);
            }
            Optional<String> next = response.headers().firstValue("location");
            if (next.isEmpty()) {
                throw new NotFetchedException("leads on without saying where to: check the address.");
            }
            at = uri(at.resolve(uriOf(next.get())).toString());
        }
        throw new NotFetchedException("leads on more than " + MOST_REDIRECTS + " times: check the address.");
    }

    private static Document document(URI at, HttpResponse<byte[]> response) {
        String path = at.getPath() == null ? "" : at.getPath().replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        Optional<String> charset = response.headers()
                .firstValue("content-type")
                .map(CHARSET::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
        return new Document(
                at.toString(),
                last.isEmpty() ? at.getHost() : last,
                response.body(),
                Optional.of(at.toString()),
                charset);
    }

    private static HttpResponse<byte[]> get(HttpClient client, URI at, long until)
            throws IOException, InterruptedException, TimeoutException {
        HttpRequest request = HttpRequest.newBuilder(at)
                .header("User-Agent", "Claimline")
                .header(
                        "Accept",
                        "text/html, application/xhtml+xml, application/xml, text/plain, application/pdf, */*;q=0.5")
                .GET()
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, about -> new BoundedBody(Limits.MOST_BYTES));
        try {
            return answer.get(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IOException(String.valueOf(failure.getCause()), failure);
        } finally {
            answer.cancel(true);
        }
    }

    private static URI uri(String address) throws NotFetchedException {
        URI uri = uriOf(address);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!List.of("http", "https").contains(scheme) || uri.getHost() == null) {
            throw new NotFetchedException(
                    "is or leads to what is no address of http or https: " + brief(address) + ".");
        }
        return uri;
    }

    private static URI uriOf(String address) throws NotFetchedException {
        try {
            return new URI(address.replace(" ", "%20"));
        } catch (URISyntaxException none) {
            throw new NotFetchedException("is or leads to what is no web address: " + brief(address) + ".");
        }
    }

    private static String brief(String address) {
        String line = CleanText.line(address);
        return line.length() > 80 ? line.substring(0, 80) + "…" : line;
    }

    /** The JVM keeps what a name was resolved to for half a minute: the connection goes where was looked. */
    private void refusePrivate(URI at) throws IOException {
        if (privateAddresses) {
            return;
        }
        InetAddress[] all;
        try {
            all = InetAddress.getAllByName(at.getHost().replaceAll("[\\[\\]]", ""));
        } catch (UnknownHostException unknown) {
            throw new NotFetchedException("names a host that nobody knows: check the address and the connection.");
        }
        for (InetAddress one : all) {
            if (PrivateAddress.is(one)) {
                throw new NotFetchedException("is or leads to " + at.getHost()
                        + ", an address of this machine or its network: allow it with --allow-private if you mean it.");
            }
        }
    }

    /** Why there is no page, in words that follow the address. */
    private static final class NotFetchedException extends IOException {
        private static final long serialVersionUID = 1L;

        NotFetchedException(String why) {
            super(why);
        }
    }
}
