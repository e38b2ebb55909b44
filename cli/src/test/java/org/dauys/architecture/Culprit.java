package org.dauys.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Does everything that lower rooms must not do; never run, only looked at. */
final class Culprit {
    private Culprit() {}

    static List<JavaAccess<?>> accesses(Predicate<AccessTarget> forbidden) {
        return new ClassFileImporter()
                .importClass(Culprit.class).getAccessesFromSelf().stream()
                        .filter(access -> forbidden.test(access.getTarget()))
                        .toList();
    }

    static List<Object> time() {
        Supplier<LocalDate> today = LocalDate::now;
        return List.of(today, LocalDate.now(ZoneOffset.UTC), Clock.systemUTC(), System.nanoTime());
    }

    static List<Object> chance() {
        var list = new ArrayList<Object>(List.of(Math.random(), UUID.randomUUID(), new SplittableRandom(1)));
        Collections.shuffle(list);
        return list;
    }

    static List<Object> process() {
        System.out.println();
        return List.of(System.lineSeparator());
    }

    @SuppressWarnings("StringCaseLocaleUsage")
    static List<Object> language(double share) {
        Function<String, String> lower = String::toLowerCase;
        return List.of(
                lower,
                "I".toUpperCase(),
                String.format("%f", share),
                DateTimeFormatter.ofPattern("d MMMM"),
                Locale.getDefault(),
                "%d".formatted(1));
    }

    static float floating(long votes, long valid) {
        double share = (double) votes / valid;
        return (float) share;
    }
}
