package org.dauys.statute;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.election.Count;
import org.dauys.election.Reserved;
import org.dauys.election.Votes;

/** Adds up the votes of constituencies that are supposed to be one. */
final class Joined {
    private Joined() {}

    /** The votes of constituencies together, under the code of the first; each number keeps its first place of entry. */
    static Votes of(List<String> codes, Map<String, Votes> votes) {
        SequencedMap<String, Count> options = new LinkedHashMap<>();
        Map<Reserved, Count> reserved = new EnumMap<>(Reserved.class);
        for (String code : codes) {
            Optional<Votes> here = Optional.ofNullable(votes.get(code));
            here.ifPresent(some -> {
                some.options().forEach((option, count) -> options.merge(option, count, Joined::sum));
                some.reserved().forEach((option, count) -> reserved.merge(option, count, Joined::sum));
            });
        }
        return new Votes(codes.getFirst(), options, reserved);
    }

    private static Count sum(Count one, Count other) {
        return new Count(Math.addExact(one.votes(), other.votes()), one.entry(), one.source());
    }
}
