package org.dauys.documents.report;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dauys.documents.Words;
import org.dauys.election.Language;

/**
 * The list of elections in one language, by country, the latest first.
 *
 * @param code of the language
 */
record Listing(Words words, String code, String title, String lead, List<Country> countries) {
    /** The elections of a country. */
    record Country(String name, List<Card> cards) {
        Country {
            cards = List.copyOf(cards);
        }
    }

    /**
     * An election at a glance.
     *
     * @param id of its picture, the same in every language
     * @param house its first body
     * @param bodies how many bodies it fills, in words; empty if it is one
     */
    record Card(String id, String link, String title, boolean settled, String status, House house, String bodies) {}

    Listing {
        countries = List.copyOf(countries);
    }

    static Listing of(List<Index.Entry> entries, Language language) {
        Words words = Telling.words(language);
        Map<String, List<Index.Entry>> byCountry = new TreeMap<>();
        for (Index.Entry entry : entries) {
            String statute = entry.account().result().statute().id();
            byCountry
                    .computeIfAbsent(statute.substring(0, Math.max(0, statute.indexOf('/'))), code -> new ArrayList<>())
                    .add(entry);
        }
        List<Country> countries = new ArrayList<>();
        byCountry.forEach((code, own) -> countries.add(country(code, own, language)));
        countries.sort(Comparator.comparing(
                Country::name, com.ibm.icu.text.Collator.getInstance(ULocale.forLocale(language.locale()))::compare));
        return new Listing(
                words, language.code(), words.of("report.index.title"), words.of("report.index.lead"), countries);
    }

    private static Country country(String code, List<Index.Entry> entries, Language language) {
        String name =
                new ULocale("", code.toUpperCase(Locale.ROOT)).getDisplayCountry(ULocale.forLocale(language.locale()));
        return new Country(
                name,
                entries.stream()
                        .sorted(Comparator.comparing((Index.Entry entry) -> entry.account()
                                        .result()
                                        .record()
                                        .election()
                                        .date())
                                .reversed()
                                .thenComparing(Index.Entry::link))
                        .map(entry -> card(entry, language))
                        .toList());
    }

    private static Card card(Index.Entry entry, Language language) {
        var telling = Telling.of(entry.account(), language);
        boolean settled = entry.account().questions().isEmpty();
        int bodies = telling.result().bodies().size();
        return new Card(
                "picture-" + telling.election().id(),
                entry.link(),
                telling.headline(),
                settled,
                telling.say(settled ? "status.settled" : "status.awaiting"),
                House.of(telling, telling.result().bodies().getFirst()),
                bodies == 1 ? "" : telling.say("index.bodies", Map.of("count", (long) bodies)));
    }

    String say(String key) {
        return words.of("report." + key);
    }
}
