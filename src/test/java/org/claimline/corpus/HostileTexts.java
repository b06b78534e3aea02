package org.claimline.corpus;

import java.util.function.Consumer;

/** Texts that are legal and yet no article. */
final class HostileTexts {
    private HostileTexts() {}

    static void each(Consumer<HostileFile> consumer) {
        String said = "“No troops to Ukraine,” Putin said. ";
        consumer.accept(HostileFiles.odd("million-characters.txt", "troops in Ukraine ".repeat(1_000_000 / 18)));
        consumer.accept(
                HostileFiles.odd("million-letters.txt", "a".repeat(1_000_000) + " troops in Ukraine, said Putin."));
        consumer.accept(HostileFiles.odd("long-sentences.txt", said.repeat(10_000)));
        for (String mark : new String[] {
            "\"", "“", "”", "«", "'", "’", "„", "(", "[", "{", "<", "—", "...", "\u200B", "\u202E", "😀"
        }) {
            String name = "marks-" + Integer.toHexString(mark.codePointAt(0));
            consumer.accept(HostileFiles.odd(name + ".txt", "Troops in Ukraine, Putin said: " + mark.repeat(100_000)));
            consumer.accept(HostileFiles.odd(
                    name + "-words.txt", ("troops in Ukraine " + mark + " said Putin ").repeat(5_000)));
        }
        consumer.accept(HostileFiles.odd(
                "mixed-lines.txt",
                "A title\r\n\nBy A B\r\rJul 5, 2025\n\r\u2028" + said + "\u0085" + said + "\u000b" + said));
        consumer.accept(HostileFiles.refused("zero-inside.txt", "A title\n\n" + said + "\0" + said));
        consumer.accept(HostileFiles.refused("controls.txt", "\u0001\u0002\u0003 troops \u0004\u0005".repeat(100)));
        consumer.accept(new HostileFile("lone-surrogates.txt", surrogates(), false));
        consumer.accept(HostileFiles.odd("lines.txt", "\n".repeat(500_000) + said));
        consumer.accept(HostileFiles.odd("header-for-ever.txt", "Title: a\nBy A B\n".repeat(50_000)));
        consumer.accept(HostileFiles.odd("digits.txt", "1.".repeat(200_000) + said));
        consumer.accept(HostileFiles.odd("dates.txt", "Jan 1, 2025 ".repeat(50_000) + said));
        for (String date : new String[] {
            "31 February 2025", "2025-02-30", "30.02.2025", "February 31, 2025", "2025-13-45", "0000-00-00"
        }) {
            String name = date.replaceAll("\\W", "_");
            consumer.accept(
                    HostileFiles.refused("date-" + name + ".txt", "Title: A story\nDate: " + date + "\n\n" + said));
            consumer.accept(HostileFiles.refused(
                    "date-" + name + ".json", "{\"title\":\"t\",\"date\":\"" + date + "\",\"text\":\"" + said + "\"}"));
            consumer.accept(HostileFiles.refused(
                    "date-" + name + ".html",
                    "<html><meta name=date content='" + date + "'><body><article><p>" + said + said + said));
        }
    }

    /** Of U+D800 in UTF-16, and of the three bytes that some programs write for it in UTF-8. */
    private static byte[] surrogates() {
        byte[] text = HostileFiles.utf8("Title: é é é é é é é é é é é é\n\nTroops in Ukraine XXX, said Putin.");
        for (int i = 0; i + 2 < text.length; i++) {
            if (text[i] == 'X' && text[i + 1] == 'X') {
                text[i] = (byte) 0xED;
                text[i + 1] = (byte) 0xA0;
                text[i + 2] = (byte) 0x80;
            }
        }
        return text;
    }
}
