package org.dauys.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a {@link Table}.
 *
 * @param names the names as they stand in the file
 * @param positions the position of each name, that of the first if it is repeated
 * @param known the names that may be asked for
 */
record Header(List<String> names, Map<String, Integer> positions, Set<String> known) {

    /** The position of a column, or nothing if it is an optional column that the file does not have. */
    Optional<Integer> position(String column) {
        if (!known.contains(column)) {
            throw new IllegalArgumentException(
                    "The column (%s) must be one that the table was read with: %s.".formatted(column, known));
        }
        return Optional.ofNullable(positions.get(column));
    }
}
