package org.dauys.apportionment;

import java.util.List;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/**
 * The votes of those who take part in each place where they have any, named {@code place/claimant}.
 *
 * @param places the places
 * @param takingPart those who take part
 */
public record VotesInPlaces(Citation basis, List<Place> places, Claimants takingPart)
        implements ApportionmentStep<Tally> {
    /** The votes with their own list. */
    public VotesInPlaces {
        places = List.copyOf(places);
    }

    @Override
    public List<Figure<?>> inputs() {
        return places.stream().<Figure<?>>map(Place::votes).toList();
    }

    @Override
    public Tally result() {
        return new Pairs(places, takingPart).votes();
    }
}
