package org.claimline.corpus;

import java.util.function.Consumer;

/** JSON and tables that break off, never end, or hold something else. */
final class HostileRecords {
    private HostileRecords() {}

    static void each(Consumer<HostileFile> consumer) {
        String good = "{\"title\":\"t\",\"text\":\"“No troops to Ukraine,” Putin said.\"}";
        consumer.accept(HostileFiles.refused("deep.json", "[".repeat(1_000_000)));
        consumer.accept(HostileFiles.refused("deep-objects.json", "{\"a\":".repeat(100_000)));
        consumer.accept(HostileFiles.refused("deep-in-article.json", "[" + good + ",{\"text\":" + "[".repeat(50_000)));
        consumer.accept(HostileFiles.refused("empty-array.json", "[]"));
        consumer.accept(HostileFiles.refused("empty-object.json", "{}"));
        consumer.accept(HostileFiles.refused("numbers.json", "[" + "[1,2],".repeat(100_000) + "[1]]"));
        consumer.accept(HostileFiles.refused("no-text.json", "{\"title\":\"t\",\"words\":\"w\"}"));
        consumer.accept(HostileFiles.refused("empty-objects.json", "[" + "{},".repeat(20_000) + "{}]"));
        consumer.accept(HostileFiles.refused("long-number.json", "{\"text\":\"t\",\"n\":" + "9".repeat(100_000) + "}"));
        consumer.accept(HostileFiles.refused("long-name.json", "{\"" + "a".repeat(200_000) + "\":1}"));
        consumer.accept(HostileFiles.refused("nan.json", "{\"text\":NaN}"));
        consumer.accept(HostileFiles.refused("comments.json", "{\"a\":1 /* no */}"));
        consumer.accept(HostileFiles.odd(
                "surrogates.json",
                "{\"title\":\"\\ud800\",\"text\":\"Troops \\udfff in \\u0000 Ukraine \\ud83d, said Putin.\"}"));
        consumer.accept(HostileFiles.odd("same-name.json", "{\"text\":\"a\",\"text\":\"b\",\"text\":\"Troops\"}"));
        consumer.accept(
                HostileFiles.odd(
                        "types.json",
                        "[{\"text\":{\"a\":[1,{\"b\":null}]},\"date\":[1,2],\"author\":{\"x\":1}},{\"text\":true,\"date\":1e400}]"));
        consumer.accept(HostileFiles.odd("dates.json", "{\"text\":\"Troops.\",\"date\":99999999999999999}"));
        consumer.accept(HostileFiles.refused(
                "broken-line.jsonl", good + "\n{\"text\": oops}\n" + good.replace("t\",", "u\",") + "\n[1]\n"));
        consumer.accept(HostileFiles.refused("long-text.json", "{\"text\":\"" + "troops ".repeat(600_000) + "\"}"));
        for (HostileFile cut : HostileFiles.cuts("array.json", HostileFiles.utf8("[" + good + "," + good + "]"), 12)) {
            consumer.accept(cut);
        }
        tables(consumer);
    }

    private static void tables(Consumer<HostileFile> consumer) {
        String row = "2025-09-05,A title,\"“No troops to Ukraine,” Putin said.\"\n";
        consumer.accept(HostileFiles.refused(
                "open-quote.csv", "date,title,text\n" + row + "1,2,\"" + "never closed, ".repeat(50_000)));
        consumer.accept(HostileFiles.refused("no-text.csv", "date,title,words\n" + row));
        consumer.accept(HostileFiles.refused("empty-text.csv", "date,title,text\n1,2,\n"));
        consumer.accept(HostileFiles.odd(
                "ragged.csv", "date,title,text\n" + row + "1\n1,2,3,4,5,6\n\n,,\n" + row.replace("A", "B")));
        consumer.accept(HostileFiles.odd("quotes.csv", "date,title,text\n" + "\"\"\"\"\"\"".repeat(100_000)));
        consumer.accept(
                HostileFiles.odd("many-columns.csv", "text," + "a,".repeat(50_000) + "\n" + "b,".repeat(50_000)));
        consumer.accept(HostileFiles.odd("headings-only.csv", "date,title,text\n"));
        consumer.accept(HostileFiles.odd(
                "formulas.csv", "date,title,text\n2025-01-01,=cmd|'/c calc'!A1,@SUM(1+1) troops in Ukraine\n"));
        consumer.accept(HostileFiles.odd("many-rows.csv", "date,title,text\n" + ",,\n".repeat(300_000)));
        consumer.accept(HostileFiles.refused(
                "bad-dates.csv", "date,title,text\n2025-02-31,t,Troops.\n32.13.2025,u,Soldiers.\n"));
        consumer.accept(HostileFiles.odd("separators.csv", "date;title,text\tbody|x\n;,\t|\n"));
    }
}
