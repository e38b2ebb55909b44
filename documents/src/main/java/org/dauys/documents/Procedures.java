package org.dauys.documents;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of procedures and steps in files and catalogues: that of their record in small letters with hyphens. */
final class Procedures {
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Procedures() {}

    static String name(Record procedure) {
        return INNER_CAPITAL
                .matcher(procedure.getClass().getSimpleName())
                .replaceAll("-")
                .toLowerCase(Locale.ROOT);
    }

    /** The name of a rule or step, all of which are records. */
    static String name(Object procedure) {
        if (procedure instanceof Record named) {
            return name(named);
        }
        throw new IllegalArgumentException("%s must be a record.".formatted(procedure));
    }
}
