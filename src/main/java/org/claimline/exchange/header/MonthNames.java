package org.claimline.exchange.header;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The names of months as page headers write them beside a day, in the languages that follow the war. */
final class MonthNames {
    /** A month a line, from January; Slavic names as they stand behind a day. */
    private static final String BY_MONTH = """
            jan january januar jänner janvier enero gennaio janeiro januari stycznia января січня ocak ledna januára
            feb february februar février fevrier febrero febbraio fevereiro februari lutego февраля лютого şubat února februára
            mar march märz maerz mars marzo março maart marts marca марта березня mart března
            apr april avril abril aprile kwietnia апреля квітня nisan dubna apríla
            may mai mayo maggio maio mei maj maja мая травня mayıs května mája
            jun june juni juin junio giugno junho czerwca июня червня haziran června júna
            jul july juli juillet julio luglio julho lipca июля липня temmuz července júla
            aug august août aout agosto augustus augusti sierpnia августа серпня ağustos srpna augusta
            sep sept september septembre septiembre settembre setembro września сентября вересня eylül září septembra
            oct october oktober octobre octubre ottobre outubro października октября жовтня ekim října októbra
            nov november novembre noviembre novembro listopada ноября листопада kasım novembra
            dec december dezember décembre decembre diciembre dicembre dezembro desember grudnia декабря грудня aralık prosince decembra
            """;

    private static final Map<String, Integer> NUMBERS = numbers();

    /** Any of the names, as part of a regular expression: by first letters, which few words share, then the longest first. */
    static final String ANY = NUMBERS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.groupingBy(
                    name -> name.substring(0, 1),
                    TreeMap::new,
                    Collectors.mapping(name -> name.substring(1), Collectors.joining("|", "(?:", ")"))))
            .entrySet()
            .stream()
            .map(names -> names.getKey() + names.getValue())
            .collect(Collectors.joining("|", "(?:", ")"));

    private MonthNames() {}

    /** 1 to 12. */
    static int number(String name) {
        return NUMBERS.get(name.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        String[] months = BY_MONTH.strip().split("\\R");
        for (int m = 0; m < months.length; m++) {
            int number = m + 1;
            Arrays.stream(months[m].strip().split(" ")).forEach(name -> {
                numbers.put(name, number);
                // "MAYIS" in small letters
                numbers.put(name.replace('ı', 'i'), number);
            });
        }
        return numbers;
    }
}
