package org.dauys.apportionment;

import org.dauys.figures.Step;

/** A sentence of a method. Renderers and checkers must treat all of them. */
public sealed interface ApportionmentStep<T> extends Step<T>
        permits Sum,
                Admission,
                Quota,
                AwardStep,
                Settling,
                AllSeats,
                SeatsBeyond,
                VotesShort,
                VotesToSpare,
                ThresholdMargin,
                MostSeats,
                VoterStep,
                DoubleStep,
                CompensationStep,
                VotesInPlaces {}
