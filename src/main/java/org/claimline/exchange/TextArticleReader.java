package org.claimline.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.claimline.model.Article;
import org.claimline.model.ArticleFile;
import org.claimline.model.ArticleInfo;

/**
 * Reads plain text with any of the usual headers, or none. The text is never rewritten: the header is left out of the
 * article's {@code body} span and nothing else.
 */
public final class TextArticleReader implements ArticleReader {
    @Override
    public ArticleFile read(String name, byte[] bytes) throws UnreadableArticleException {
        PlainText.refuseOthers(name, bytes);
        DecodedText decoded = DecodedText.of(bytes);
        PlainText.refuseOthers(name, decoded.text());
        ArticleHeader header = HeaderReader.read(decoded.text());
        ArticleInfo info = new ArticleInfo(
                sha256(bytes),
                name,
                header.title(),
                header.author(),
                header.outlet(),
                header.url(),
                header.published());
        return new ArticleFile(new Article(info, decoded.text(), header.body()), bytes, decoded.charset());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
