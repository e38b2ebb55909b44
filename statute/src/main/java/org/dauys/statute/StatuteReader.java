package org.dauys.statute;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import org.dauys.election.Text;
import org.dauys.reading.Fields;
import org.dauys.reading.Findings;
import org.dauys.reading.Mapping;
import org.dauys.reading.Node;
import org.dauys.reading.ReadingCode;
import org.dauys.reading.Yaml;

/** Reads statute files and checks them whole. */
public final class StatuteReader {
    private final String id;
    private final Findings findings;

    private StatuteReader(String id, Findings findings) {
        this.id = id;
        this.findings = findings;
    }

    /**
     * Reads a statute.
     *
     * @param id the id it must have: its path below the folder of laws, without the ending
     * @param file the name of the file, for findings
     * @param text what the file holds
     * @param findings receives every fault
     * @return the statute if it has no fault
     */
    public static Optional<Statute> read(String id, String file, String text, Findings findings) {
        var own = new Findings();
        Optional<Statute> statute =
                Yaml.read(file, text, own).flatMap(root -> new StatuteReader(id, own).statute(root, fingerprint(text)));
        own.all().forEach(findings::add);
        return own.isEmpty() ? statute : Optional.empty();
    }

    private Optional<Statute> statute(Node root, String fingerprint) {
        Fields fields = Fields.of(root, "", findings);
        fields.text("statute")
                .filter(written -> !written.equals(id))
                .ifPresent(written -> fields.report(StatuteCode.ID_NOT_PATH, "statute", written, id));
        Optional<Text> act = TextFields.text(fields, "act");
        Optional<String> enacted = fields.text("enacted");
        Optional<String> edition = fields.text("edition");
        Optional<String> source = fields.text("source");
        Optional<Text> note = TextFields.optionalText(fields, "note");
        Optional<Fields> inForce = fields.mapping("in-force");
        Optional<LocalDate> from = inForce.flatMap(force -> force.date("from"));
        Optional<LocalDate> until = inForce.flatMap(force -> force.optionalDate("until"));
        inForce.ifPresent(Fields::close);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            fields.report(
                    StatuteCode.ENDS_BEFORE_START,
                    "in-force",
                    until.get().toString(),
                    from.get().toString());
        }
        Optional<Fields> codes = fields.mapping("authorities");
        SequencedMap<String, Text> authorities =
                codes.map(StatuteReader::authorities).orElseGet(LinkedHashMap::new);
        SequencedMap<String, Section> sections =
                sections(fields, new LinkedHashSet<>(codes.map(Fields::keys).orElse(List.of())));
        SequencedMap<String, Coverage> coverage = coverage(fields);
        fields.close();
        if (act.isEmpty() || enacted.isEmpty() || edition.isEmpty() || from.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Statute(
                id,
                act.get(),
                enacted.get(),
                edition.get(),
                from.get(),
                until,
                source.get(),
                note,
                authorities,
                sections,
                coverage,
                fingerprint));
    }

    private static SequencedMap<String, Text> authorities(Fields codes) {
        SequencedMap<String, Text> authorities = new LinkedHashMap<>();
        for (String code : codes.keys()) {
            TextFields.text(codes, code).ifPresent(name -> authorities.put(code, name));
        }
        return authorities;
    }

    private SequencedMap<String, Section> sections(Fields fields, SequencedSet<String> authorities) {
        SequencedMap<String, Section> sections = new LinkedHashMap<>();
        var steps = new StepReader(new ClauseReader(id), authorities);
        Map<String, Fields> written = fields.mappings("sections");
        someIn(fields, "authorities");
        someIn(fields, "sections");
        written.forEach((name, rules) ->
                section(name, rules, steps, written.keySet()).ifPresent(read -> sections.put(name, read)));
        return sections;
    }

    private static boolean isEmpty(Node node) {
        return node instanceof Mapping mapping && mapping.entries().isEmpty();
    }

    /** Reports a mapping that has nothing in it. */
    private static void someIn(Fields fields, String key) {
        if (fields.optionalNode(key).filter(StatuteReader::isEmpty).isPresent()) {
            fields.report(ReadingCode.BLANK, key, "");
        }
    }

    private Optional<Section> section(String name, Fields fields, StepReader reader, Set<String> names) {
        Optional<Text> title = TextFields.text(fields, "title");
        Optional<Section.Elects> elects = fields.word("elects", Section.Elects.class);
        Optional<Fields> seats = fields.mapping("seats");
        Optional<Clause> seatsClause = seats.flatMap(rule -> new ClauseReader(id).clause(rule));
        Optional<Span> number = seats.flatMap(StatuteReader::number);
        seats.ifPresent(Fields::close);
        Optional<String> wonIn = fields.optionalText("won-in");
        wonIn.filter(other -> !names.contains(other))
                .ifPresent(
                        other -> Keyed.unknown(fields, ReadingCode.UNKNOWN_WORD, "won-in", other, List.copyOf(names)));
        Optional<List<Provision>> steps = reader.steps(fields, "steps", Lead.NONE);
        steps.ifPresent(read -> SectionChecks.check(fields, elects, read));
        fields.close();
        return title.isEmpty() || elects.isEmpty() || seatsClause.isEmpty() || steps.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Section(name, title.get(), elects.get(), seatsClause.get(), number, wonIn, steps.get()));
    }

    private static Optional<Span> number(Fields rule) {
        Optional<String> written = rule.text("number");
        return written.filter("from-election"::equals).isPresent()
                ? Optional.empty()
                : StepReader.span(rule, "number", written);
    }

    private static SequencedMap<String, Coverage> coverage(Fields fields) {
        SequencedMap<String, Coverage> coverage = new LinkedHashMap<>();
        fields.optionalMappings("coverage").forEach((article, entry) -> {
            Optional<Coverage.Status> status = entry.word("status", Coverage.Status.class);
            Optional<String> why = entry.text("why");
            entry.close();
            if (status.isPresent() && why.isPresent()) {
                coverage.put(article, new Coverage(status.get(), why.get()));
            }
        });
        return coverage;
    }

    /** The SHA-256 of a text, in hexadecimal. */
    public static String fingerprint(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
