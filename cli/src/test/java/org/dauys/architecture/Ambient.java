package org.dauys.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What a program can take from its surroundings without being given it. */
final class Ambient {
    /** The only methods of {@link System} that ask nothing of the process. */
    private static final Set<String> WITHIN_MEMORY = Set.of("arraycopy", "identityHashCode");

    private static final Set<String> OF_SYSTEM_THAT_TELL_TIME = Set.of("currentTimeMillis", "nanoTime");

    private Ambient() {}

    static boolean time(AccessTarget target) {
        JavaClass owner = target.getOwner();
        return (target.getName().equals("now") && owner.getPackageName().startsWith("java.time"))
                || owner.isAssignableTo(InstantSource.class)
                || ((owner.isAssignableTo(Date.class) || owner.isAssignableTo(Calendar.class)) && takesNothing(target))
                || (owner.isEquivalentTo(System.class) && OF_SYSTEM_THAT_TELL_TIME.contains(target.getName()));
    }

    /** {@code new Date()} and the like begin with the present moment. */
    private static boolean takesNothing(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget called
                && (called.getName().equals("<init>") || called.getName().equals("getInstance"))
                && called.getRawParameterTypes().isEmpty();
    }

    static boolean chance(AccessTarget target) {
        JavaClass owner = target.getOwner();
        return owner.isAssignableTo(RandomGenerator.class)
                || owner.getPackageName().startsWith("java.util.random")
                || (target.getName().equals("random") && owner.getPackageName().equals("java.lang"))
                || (target.getName().equals("shuffle") && owner.isEquivalentTo(Collections.class))
                || (target.getName().equals("randomUUID") && owner.isEquivalentTo(UUID.class));
    }

    static boolean process(AccessTarget target) {
        JavaClass owner = target.getOwner();
        return (owner.isEquivalentTo(System.class) && !WITHIN_MEMORY.contains(target.getName()))
                || owner.isEquivalentTo(Runtime.class)
                || owner.isAssignableTo(Thread.class)
                || target.getName().equals("printStackTrace");
    }

    /** What speaks the machine's language has a sister that takes one: {@code toLowerCase()} and {@code toLowerCase(Locale)}. */
    static boolean language(AccessTarget target) {
        return (target.getName().equals("getDefault") && target.getOwner().isEquivalentTo(Locale.class))
                || (target instanceof AccessTarget.CodeUnitAccessTarget called && hasSisterWithLanguage(called));
    }

    private static boolean hasSisterWithLanguage(AccessTarget.CodeUnitAccessTarget called) {
        JavaClass owner = called.getOwner();
        var parameters = names(called.getRawParameterTypes());
        return !owner.getPackageName().startsWith("org.dauys")
                && Stream.<JavaCodeUnit>concat(owner.getAllMethods().stream(), owner.getConstructors().stream())
                        .filter(sister -> sister.getName().equals(called.getName()))
                        .map(sister -> names(sister.getRawParameterTypes()))
                        .filter(given -> given.contains("java.util.Locale"))
                        .map(given -> given.stream()
                                .filter(type -> !type.equals("java.util.Locale"))
                                .toList())
                        .anyMatch(parameters::equals);
    }

    private static List<String> names(List<JavaClass> types) {
        return types.stream().map(JavaClass::getName).toList();
    }
}
