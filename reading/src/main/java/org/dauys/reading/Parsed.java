package org.dauys.reading;

import java.util.List;

/** What became of a text that was read in a type: its value, or what is wrong with it. */
sealed interface Parsed<T> {

    record Value<T>(T value) implements Parsed<T> {}

    record Fault<T>(ReadingCode code, List<String> details) implements Parsed<T> {}

    static <T> Parsed<T> fault(ReadingCode code, String... details) {
        return new Fault<>(code, List.of(details));
    }
}
