package org.dauys.documents.report;

import java.util.Arrays;
import java.util.List;
import org.dauys.documents.Account;
import org.dauys.election.Language;

/** The page that lists elections, in Kazakh, Russian and English; it loads nothing. */
public final class Index {
    private Index() {}

    /**
     * An election in the list.
     *
     * @param account its count
     * @param link where its report is, relative to the page
     */
    public record Entry(Account account, String link) {}

    /** The page. The same entries in the same order give the same bytes. */
    public static String page(List<Entry> entries) {
        List<Listing> listings = Arrays.stream(Language.values())
                .map(language -> Listing.of(entries, language))
                .toList();
        List<Colour> colours = entries.stream()
                .flatMap(entry -> Colour.of(entry.account().result().record().election()).stream())
                .toList();
        return Templates.index(listings, colours);
    }
}
