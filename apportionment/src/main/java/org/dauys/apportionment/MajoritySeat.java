package org.dauys.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/**
 * Who has more than half of the votes but not more than half of the seats gets one seat more, which is one too many until
 * another is given up, see {@link SeatGivenUp}. A claimant without another candidate gets none.
 *
 * @param votes the votes of all
 * @param standing the seats before
 * @param seats how many seats there are
 * @param candidates how many candidates each has, if that is a limit; a claimant that it does not hold has enough
 */
public record MajoritySeat(
        Citation basis,
        Figure<Tally> votes,
        Figure<Standing> standing,
        Figure<Long> seats,
        Optional<Figure<Tally>> candidates)
        implements AwardStep {
    @Override
    public Optional<Figure<Standing>> before() {
        return Optional.of(standing);
    }

    @Override
    public List<Figure<?>> inputs() {
        List<Figure<?>> inputs = new ArrayList<>(List.of(votes, standing, seats));
        candidates.ifPresent(inputs::add);
        return inputs;
    }

    /** The same standing, in which nothing is changed, where nobody is in this situation. */
    @Override
    public Standing result() {
        Tally all = votes.value();
        Tally had = standing.value().seats();
        long total = all.total();
        for (int i = 0; i < all.size(); i++) {
            boolean majority = all.at(i) > total - all.at(i);
            boolean minority = had.at(i) <= seats.value() - had.at(i);
            if (majority && minority && hasAnother(all.claimants().name(i), had.at(i))) {
                return standing.value().giving(i);
            }
        }
        return Standing.start(had);
    }

    private boolean hasAnother(String claimant, long had) {
        return candidates
                .map(Figure::value)
                .filter(known -> known.claimants().contains(claimant))
                .map(known -> known.of(claimant) > had)
                .orElse(true);
    }
}
