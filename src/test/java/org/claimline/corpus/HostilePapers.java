package org.claimline.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Broken PDFs, endless ones, and ones that unpack to gigabytes. */
final class HostilePapers {
    private HostilePapers() {}

    static void each(Consumer<HostileFile> consumer) {
        byte[] good = GoodPapers.bytes(Stories.story(7));
        consumer.accept(HostileFiles.refused("only-mark.pdf", "%PDF-1.7\n"));
        consumer.accept(HostileFiles.refused("text-behind.pdf", "%PDF-1.4\nThis is no PDF at all.\n".repeat(1_000)));
        consumer.accept(HostileFiles.refused("open-objects.pdf", "%PDF-1.4\n" + "1 0 obj <<".repeat(50_000)));
        consumer.accept(HostileFiles.refused("deep-arrays.pdf", "%PDF-1.4\n1 0 obj " + "[".repeat(200_000)));
        consumer.accept(HostileFiles.refused("deep-dictionaries.pdf", "%PDF-1.4\n1 0 obj " + "<</A".repeat(100_000)));
        consumer.accept(HostileFiles.refused("circle.pdf", circle()));
        consumer.accept(new HostileFile(
                "no-page.pdf",
                paper(
                        "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n",
                        new byte[0],
                        ""),
                true));
        byte[] bomb = packed(new byte[8 << 20], 40);
        consumer.accept(new HostileFile("bomb.pdf", paper(page(), bomb, "/Filter/FlateDecode"), true));
        consumer.accept(new HostileFile(
                "bomb-twice.pdf", paper(page(), packed(bomb, 1), "/Filter[/FlateDecode/FlateDecode]"), true));
        byte[] endless = packed("BT /F1 12 Tf (a) Tj ET\n".repeat(20_000).getBytes(StandardCharsets.US_ASCII), 12);
        consumer.accept(new HostileFile("endless-page.pdf", paper(page(), endless, "/Filter/FlateDecode"), false));
        consumer.accept(new HostileFile(
                "forms-in-forms.pdf", paper(forms(), "/A Do".getBytes(StandardCharsets.US_ASCII), ""), true));
        HostileFiles.cuts("paper.pdf", good, 14).forEach(consumer);
        for (int i = 20; i < good.length; i += good.length / 20) {
            byte[] bent = good.clone();
            bent[i] ^= 0x2A;
            bent[i + 1] ^= 0x15;
            consumer.accept(new HostileFile("bent-" + i + ".pdf", bent, false));
        }
    }

    private static String page() {
        return "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font"
                + "/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n";
    }

    /** A form that draws itself. */
    private static String forms() {
        return page().replace("/Font", "/XObject<</A 5 0 R>>/Font")
                + "5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</A 5 0 R>>>>/Length 11>>stream\n/A Do /A Do\nendstream endobj\n";
    }

    private static String circle() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999999/Parent 2 0 R>>endobj\n"
                + "xref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 3/Prev 10>>\nstartxref\n10\n%%EOF";
    }

    private static byte[] paper(String objects, byte[] content, String filter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("%PDF-1.4\n" + objects + "4 0 obj<</Length " + content.length + filter + ">>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(content);
        out.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] packed(byte[] block, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, new Deflater(9))) {
            for (int i = 0; i < times; i++) {
                deflate.write(block);
            }
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }
}
