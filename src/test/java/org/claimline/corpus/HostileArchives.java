package org.claimline.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimline.corpus.Zips.Entry;

/** Archives that want to fill the disk, the memory, or another folder. */
final class HostileArchives {
    private HostileArchives() {}

    static void each(Consumer<HostileFile> consumer) {
        byte[] good = HostileFiles.utf8("Title: An article\n\n“No troops to Ukraine,” Putin said.");
        Entry article = new Entry("good.txt", good);
        consumer.accept(file("empty.zip", Zips.of()));
        for (String name : new String[] {
            "../../escape.txt",
            "/etc/escape.txt",
            "C:\\escape.txt",
            "..\\..\\escape.txt",
            "a/../../escape.txt",
            "..",
            "\\\\server\\share\\x.txt"
        }) {
            consumer.accept(
                    file("escape-" + name.replaceAll("\\W", "_") + ".zip", Zips.of(article, new Entry(name, good))));
        }
        byte[] zeros = Zips.of(new Entry("zeros.txt", new byte[60_000_000]));
        consumer.accept(file("bomb.zip", zeros));
        consumer.accept(file("bomb-in-zip.zip", Zips.of(article, new Entry("inner.zip", zeros))));
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add(new Entry("zeros-" + i + ".zip", zeros));
        }
        byte[] wide = Zips.of(many);
        consumer.accept(file("wide-bomb.zip", wide));
        consumer.accept(file("wider-bomb.zip", Zips.of(new Entry("a.zip", wide), new Entry("b.zip", wide))));
        List<Entry> small = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            small.add(new Entry("s" + i + ".txt", new byte[999_000]));
        }
        consumer.accept(file("small-bombs.zip", Zips.of(small)));
        byte[] nested = Zips.of(article);
        for (int i = 0; i < 30; i++) {
            nested = Zips.of(new Entry("deeper.zip", nested));
        }
        consumer.accept(file("deep.zip", nested));
        consumer.accept(file(
                "office.docx", Zips.of(new Entry("[Content_Types].xml", good), new Entry("word/document.xml", good))));
        consumer.accept(file("book.epub", Zips.of(new Entry("mimetype", HostileFiles.utf8("application/epub+zip")))));
        consumer.accept(file("program.jar", Zips.of(new Entry("META-INF/MANIFEST.MF", good))));
        consumer.accept(new HostileFile(
                "names.zip",
                Zips.of(new Entry("a\u0000b\n\u001b[31m.txt", good), new Entry("x".repeat(60_000), good)),
                false));
        consumer.accept(new HostileFile("many-entries.zip", Zips.of(entries(30_000)), true));
        consumer.accept(file("locked.zip", locked(Zips.of(article))));
        byte[] two =
                Zips.of(article, new Entry("b.txt", HostileFiles.utf8("Title: B\n\nTroops to Ukraine, Macron said.")));
        HostileFiles.cuts("archive.zip", two, 12).forEach(consumer);
        for (int i = 4; i < two.length; i += Math.max(1, two.length / 16)) {
            byte[] bent = two.clone();
            bent[i] ^= 0x55;
            consumer.accept(new HostileFile("bent-" + i + ".zip", bent, false));
        }
    }

    private static HostileFile file(String name, byte[] bytes) {
        return new HostileFile(name, bytes, true);
    }

    private static List<Entry> entries(int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(new Entry("e" + i, new byte[0]));
        }
        return entries;
    }

    /** The flag that says: encrypted. */
    private static byte[] locked(byte[] zip) {
        zip[6] |= 1;
        return zip;
    }
}
