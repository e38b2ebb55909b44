package org.dauys.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Count;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.figures.Figure;
import org.dauys.figures.Step;
import org.dauys.figures.Tally;

/** A sentence that this room applies itself. Renderers and checkers must treat all of them. */
public sealed interface StatuteStep<T> extends Step<T>
        permits StatuteStep.Counted,
                StatuteStep.HowMany,
                StatuteStep.ReadingChosen,
                StatuteStep.Unfilled,
                StatuteStep.AgainstAllAhead,
                SumStep,
                NextListStep,
                ThresholdStep,
                TransferStep,
                JoinStep,
                LevelStep,
                CoverStep,
                TallyStep,
                SecondCountStep {
    /**
     * Votes as published.
     *
     * @param option the code of the list or candidate, or a reserved code
     * @param count the number, where it stands and who published it
     */
    record Counted(String option, Count count) implements StatuteStep<Long> {
        @Override
        public Citation basis() {
            return count.entry();
        }

        @Override
        public List<Figure<?>> inputs() {
            return List.of();
        }

        @Override
        public Long result() {
            return count.votes();
        }
    }

    /**
     * How many take part, the number that tells cases of the law apart.
     *
     * @param those who take part
     */
    record HowMany(Citation basis, Figure<Tally> those) implements StatuteStep<Long> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(those);
        }

        @Override
        public Long result() {
            return (long) those.value().size();
        }
    }

    /**
     * Which reading of an open point applies, as decided.
     *
     * @param ground the figure that raised the question, if one did
     * @param decision what was decided
     */
    record ReadingChosen(Citation basis, Optional<Figure<?>> ground, Decision decision) implements StatuteStep<String> {
        @Override
        public List<Figure<?>> inputs() {
            return ground.stream().<Figure<?>>map(figure -> figure).toList();
        }

        @Override
        public Map<String, String> terms() {
            return Map.of("decision", decision.entry().toString());
        }

        @Override
        public String result() {
            return decision.chosen().getFirst();
        }
    }

    /**
     * Nobody gets a seat; the seats stay empty until another election.
     *
     * @param votes the votes of those who stood
     * @param ground the figure that leads to it, if one does
     */
    record Unfilled(Citation basis, Figure<Tally> votes, Optional<Figure<?>> ground) implements StatuteStep<Tally> {
        @Override
        public List<Figure<?>> inputs() {
            List<Figure<?>> inputs = new ArrayList<>();
            inputs.add(votes);
            ground.ifPresent(inputs::add);
            return inputs;
        }

        @Override
        public Tally result() {
            return Tally.zero(votes.value().claimants());
        }
    }

    /**
     * Whether more voters are against all than for any candidate.
     *
     * @param votes the votes of the candidates
     * @param againstAll the votes against all
     */
    record AgainstAllAhead(Citation basis, Figure<Tally> votes, Figure<Long> againstAll)
            implements StatuteStep<Boolean> {
        @Override
        public List<Figure<?>> inputs() {
            return List.of(votes, againstAll);
        }

        @Override
        public Boolean result() {
            Tally all = votes.value();
            for (int i = 0; i < all.size(); i++) {
                if (all.at(i) >= againstAll.value()) {
                    return false;
                }
            }
            return true;
        }
    }
}
