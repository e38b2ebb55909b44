package org.dauys.apportionment;

import java.util.Optional;
import org.dauys.figures.Figure;

/** A step that gives seats, or takes them back. */
public sealed interface AwardStep extends ApportionmentStep<Standing>
        permits NoSeats,
                SeatsBegun,
                WholeQuotas,
                RemainderSeat,
                WithdrawnSeat,
                AverageSeat,
                PluralitySeats,
                TiedSeats,
                WholeQuotasWithin,
                RemainderSeatWithin,
                AverageSeatWithin,
                MajoritySeat,
                SeatGivenUp,
                PlacingStep {
    /** The standing before it; empty if nobody had a seat. */
    Optional<Figure<Standing>> before();
}
