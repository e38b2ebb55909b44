package org.dauys.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dauys.election.Text;
import org.dauys.figures.Citation;
import org.dauys.reading.Fields;
import org.dauys.reading.Findings;
import org.dauys.reading.Node;
import org.dauys.reading.Place;
import org.dauys.reading.Yaml;

/** Reads form files and checks them whole. */
public final class FormReader {
    private final String id;
    private final Map<Item, Place> items = new LinkedHashMap<>();
    private final Map<String, Place> numbers = new HashMap<>();

    private FormReader(String id) {
        this.id = id;
    }

    /**
     * Reads a form.
     *
     * @param id the id it must have: its path below the folder of forms, without the ending
     * @param file the name of the file, for findings
     * @param text what the file holds
     * @param findings receives every fault
     * @return the form if it has no fault
     */
    public static Optional<Form> read(String id, String file, String text, Findings findings) {
        var own = new Findings();
        Optional<Form> form = Yaml.read(file, text, own).flatMap(root -> new FormReader(id).form(root, own));
        own.all().forEach(findings::add);
        return own.isEmpty() ? form : Optional.empty();
    }

    private Optional<Form> form(Node root, Findings findings) {
        Fields fields = Fields.of(root, "", findings);
        fields.text("form")
                .filter(written -> !written.equals(id))
                .ifPresent(written -> fields.report(FormCode.ID_NOT_PATH, "form", written, id));
        Optional<String> statute = fields.text("statute");
        Optional<Text> title = TextFields.text(fields, "title");
        Optional<Text> note = TextFields.optionalText(fields, "note");
        List<Line> lines = lines(fields, statute.orElse(""));
        List<Check> checks = checks(fields, statute.orElse(""));
        fields.close();
        return title.isEmpty() || statute.isEmpty() || !findings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Form(id, title.get(), note, lines, checks));
    }

    private List<Line> lines(Fields fields, String statute) {
        List<Line> lines = new ArrayList<>();
        for (Fields line : fields.items("lines")) {
            line(line, statute).ifPresent(lines::add);
        }
        if (fields.hasList("lines") && !items.containsKey(Item.VOTES)) {
            fields.report(FormCode.NO_VOTES, "lines", "");
        }
        return lines;
    }

    private Optional<Line> line(Fields fields, String statute) {
        Optional<Item> item = fields.word("item", Item.class);
        item.ifPresent(counted -> once(fields, "item", items, counted, counted.code()));
        Optional<String> number = fields.text("number");
        number.ifPresent(written -> once(fields, "number", numbers, written, written));
        Optional<Text> title = TextFields.text(fields, "title");
        Optional<String> source = fields.optionalText("source");
        Optional<Citation> basis = CheckReader.citation(statute, fields, source);
        fields.close();
        return item.isEmpty() || number.isEmpty() || title.isEmpty() || basis.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(item.get(), number.get(), title.get(), basis.get(), source));
    }

    private static <T> void once(Fields fields, String key, Map<T, Place> seen, T read, String written) {
        Optional.ofNullable(seen.putIfAbsent(read, fields.placeOf(key)))
                .ifPresent(first -> fields.report(FormCode.LINE_REPEATED, key, written, String.valueOf(first.line())));
    }

    private List<Check> checks(Fields fields, String statute) {
        List<Check> checks = new ArrayList<>();
        Set<Item> there = items.keySet();
        List<Rule> rules = Catalogue.rules();
        fields.mapping("checks").ifPresent(all -> {
            for (String code : all.keys()) {
                all.mapping(code)
                        .flatMap(check -> CheckReader.check(statute, all, code, check, there, rules))
                        .ifPresent(checks::add);
            }
        });
        return checks;
    }
}
