package org.dauys.figures;

import java.util.List;
import java.util.Map;

/**
 * One sentence of the law applied to its inputs. Implementations are records; {@link #result()} derives the value from
 * the components alone, every time the same.
 *
 * @param <T> what kind of value the sentence gives
 */
public interface Step<T> {
    /** The sentence: where it stands. */
    Citation basis();

    /** The figures that it applies to, in the order in which the sentence names them. */
    List<Figure<?>> inputs();

    /** What follows. This is the calculation. */
    T result();

    /** The words of the law that steer this step and are not figures, e.g. {@code exactly-that-share: takes-part}. */
    default Map<String, String> terms() {
        return Map.of();
    }
}
