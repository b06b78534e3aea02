package org.claimline.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimline.corpus.Story.Said;

/** Stories that differ in everything and are the same on every machine. */
public final class Stories {
    private static final List<String> TOWNS =
            List.of("Warsaw", "Paris", "Berlin", "London", "Rome", "Vilnius", "Tallinn", "Prague", "Ottawa", "Oslo");
    private static final List<String> THEMES = List.of(
            "Leaders weigh a force for Ukraine",
            "Allies argue over soldiers on the ground",
            "Café talks end without a plan for peacekeepers",
            "Ministers meet again on security guarantees",
            "Summit leaves the question of troops open");
    private static final List<String> AUTHORS =
            List.of("Anna Kowalska", "John Smith", "Zoë Müller", "Pierre Lefèvre", "Maria García");
    private static final List<String> OUTLETS =
            List.of("The Daily Courier", "Harbour Gazette", "Baltic Observer", "Northern Herald", "Capital Tribune");

    private Stories() {}

    public static List<Story> first(int count) {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            stories.add(story(i));
        }
        return stories;
    }

    /** The same number always gives the same story. */
    public static Story story(int number) {
        LocalDate day = LocalDate.of(2025, 1, 10).plusDays(3L * number % 400);
        String town = TOWNS.get(number % TOWNS.size());
        List<String> paragraphs = new ArrayList<>();
        List<Said> said = new ArrayList<>();
        paragraphs.add("Officials from %d countries met in %s to discuss the future of the coalition and its budget."
                .formatted(12 + number % 30, town));
        for (int k = 0; k < 1 + number % 3; k++) {
            add((number + k) % 4, paragraphs, said);
        }
        paragraphs.add("The meeting number %d took place behind closed doors in %s, and the weather was fine."
                .formatted(number, town));
        return new Story(
                "%s, round %d".formatted(THEMES.get(number % THEMES.size()), number + 1),
                day,
                AUTHORS.get(number % AUTHORS.size()),
                OUTLETS.get(number / 5 % OUTLETS.size()),
                "https://news%d.example.org/%d/story-%d.html".formatted(number % 7, day.getYear(), number),
                paragraphs,
                said);
    }

    private static void add(int kind, List<String> paragraphs, List<Said> said) {
        switch (kind) {
            case 0 -> {
                paragraphs.add(
                        "“Poland will not send its soldiers to Ukraine,” Polish Prime Minister Donald Tusk said.");
                said.add(new Said("Donald Tusk", "RULES_OUT", "Poland will not send its soldiers to Ukraine,"));
            }
            case 1 -> {
                paragraphs.add("Russian Foreign Minister Sergei Lavrov said that any foreign troops in Ukraine would be"
                        + " legitimate targets.");
                said.add(new Said(
                        "Sergei Lavrov", "THREATENS", "any foreign troops in Ukraine would be legitimate targets"));
            }
            case 2 -> {
                paragraphs.add(
                        "“We are ready to send peacekeepers to Ukraine,” British Prime Minister Keir Starmer said.");
                said.add(new Said("Keir Starmer", "OPEN_TO", "We are ready to send peacekeepers to Ukraine,"));
            }
            default -> {
                paragraphs.add(
                        "Hungarian Prime Minister Viktor Orbán said that Hungary opposes the deployment of Western"
                                + " troops to Ukraine.");
                said.add(new Said(
                        "Viktor Orbán", "OPPOSES", "Hungary opposes the deployment of Western troops to Ukraine"));
            }
        }
    }
}
