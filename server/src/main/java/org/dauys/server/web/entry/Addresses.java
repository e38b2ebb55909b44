package org.dauys.server.web.entry;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dauys.counting.acts.Kind;
import org.dauys.counting.acts.Paper;

/** Where pages are, and how acts are written in an address: {@code enter-again}. */
final class Addresses {
    private Addresses() {}

    static String of(Paper paper) {
        return "/entry/" + paper.station() + "/" + paper.contest();
    }

    static String image(Paper paper, String sha256) {
        return of(paper) + "/image/" + sha256;
    }

    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kind> kind(String word) {
        return Stream.of(Kind.values()).filter(kind -> word(kind).equals(word)).findFirst();
    }
}
