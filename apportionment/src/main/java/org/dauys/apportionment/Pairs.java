package org.dauys.apportionment;

import java.util.ArrayList;
import java.util.List;
import org.dauys.figures.Claimants;
import org.dauys.figures.Tally;

/** Those who have votes in a place, for each place: who claims the seats to be placed. A name is {@code place/claimant}. */
final class Pairs {
    private final List<String> names = new ArrayList<>();
    private final List<String> holders = new ArrayList<>();
    private final List<Place> where = new ArrayList<>();

    /** The pairs of those who take part. */
    Pairs(List<Place> places, Claimants takingPart) {
        for (Place place : places) {
            Tally votes = place.votes().value();
            for (String holder : takingPart.names()) {
                if (votes.claimants().contains(holder) && votes.of(holder) > 0) {
                    names.add(place.code() + "/" + holder);
                    holders.add(holder);
                    where.add(place);
                }
            }
        }
    }

    int size() {
        return names.size();
    }

    String holder(int pair) {
        return holders.get(pair);
    }

    Place place(int pair) {
        return where.get(pair);
    }

    long votes(int pair) {
        return place(pair).votes().value().of(holder(pair));
    }

    /** Their votes there. */
    Tally votes() {
        long[] votes = new long[size()];
        for (int i = 0; i < votes.length; i++) {
            votes[i] = votes(i);
        }
        return Tally.of(Claimants.of(names), votes);
    }

    /** How many of the placed seats a claimant has. */
    long placedOf(String holder, Tally placed) {
        long sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += holder(i).equals(holder) ? placed.at(i) : 0;
        }
        return sum;
    }

    private long placedIn(Place place, Tally placed) {
        long sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += place(i).equals(place) ? placed.at(i) : 0;
        }
        return sum;
    }

    /** Whether a pair can get a seat: a place is free there, and the claimant is due one. */
    boolean isOpen(int pair, Tally due, Tally placed) {
        return hasRoom(pair, placed) && placedOf(holder(pair), placed) < due.of(holder(pair));
    }

    /** Whether a seat can be placed there. */
    boolean hasRoom(int pair, Tally placed) {
        return placedIn(place(pair), placed) < place(pair).free().value();
    }

    /** Whether all of some pairs can get a seat, so that their order does not matter. */
    boolean doNotCompete(int[] pairs, Tally due, Tally placed) {
        Tally so = placed;
        for (int pair : pairs) {
            if (!isOpen(pair, due, so)) {
                return false;
            }
            so = so.plus(1, pair);
        }
        return true;
    }
}
