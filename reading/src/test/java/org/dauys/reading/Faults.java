package org.dauys.reading;

import java.util.List;
import java.util.function.Consumer;

/** Findings as the tests write them down. */
final class Faults {

    static final String FILE = "file";

    private Faults() {}

    static Finding fault(int line, ReadingCode code, String field, String value, String... details) {
        return new Finding(code, new Place(FILE, line), field, value, List.of(details));
    }

    /** What is found wrong with a YAML text. */
    static List<Finding> inYaml(String text) {
        var findings = new Findings();
        Yaml.read(FILE, text, findings);
        return findings.all();
    }

    /** What is found wrong with the fields of a YAML text that is itself in order. */
    static List<Finding> inFields(String text, Consumer<Fields> reading) {
        var findings = new Findings();
        reading.accept(Fields.of(Yaml.read(FILE, text, findings).orElseThrow(), "", findings));
        return findings.all();
    }
}
