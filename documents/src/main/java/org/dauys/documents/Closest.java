package org.dauys.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dauys.apportionment.Margin;
import org.dauys.figures.Path;
import org.dauys.statute.Margins;

/**
 * A margin, and how many votes it is.
 *
 * @param figure the figure of the margin
 * @param votes how many votes, at least 1
 */
record Closest(Path figure, long votes) {
    /** So many of each kind are told. */
    private static final int TOLD = 3;

    /** The closest margins: of last seats won, of seats lacked, and of the threshold. */
    static List<Closest> of(Account account) {
        List<Closest> all = new ArrayList<>();
        all.addAll(first(account.margins().values().stream().flatMap(margins -> ofSeats(margins, true))));
        all.addAll(first(account.margins().values().stream().flatMap(margins -> ofSeats(margins, false))));
        all.addAll(first(account.margins().values().stream()
                .flatMap(margins -> margins.thresholds().stream())
                .map(of -> new Closest(of.votes().path(), Math.abs(of.votes().value())))));
        return all;
    }

    private static Stream<Closest> ofSeats(Margins margins, boolean won) {
        return margins.seats().stream()
                .filter(of -> of.won() == won)
                .flatMap(of -> of.margin().value().stream()
                        .map(Margin::votes)
                        .map(votes -> new Closest(of.margin().path(), votes)));
    }

    private static List<Closest> first(Stream<Closest> margins) {
        return margins.sorted(Comparator.comparingLong(Closest::votes))
                .limit(TOLD)
                .toList();
    }
}
