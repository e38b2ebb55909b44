package org.dauys.mandates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.dauys.election.Text;
import org.dauys.reading.Fields;
import org.dauys.reading.Findings;
import org.dauys.reading.Node;
import org.dauys.reading.Yaml;
import org.dauys.statute.ClauseReader;
import org.dauys.statute.Keyed;
import org.dauys.statute.Statute;
import org.dauys.statute.StatuteReader;
import org.dauys.statute.TextFields;

/** Reads the rules of an act on persons and checks them whole. */
public final class PersonsLawReader {
    private final Statute statute;
    private final Findings findings;
    private final ReadingChoice choice;

    private PersonsLawReader(Statute statute, Findings findings, ReadingChoice choice) {
        this.statute = statute;
        this.findings = findings;
        this.choice = choice;
    }

    /**
     * Reads the rules under every combination of readings.
     *
     * @param statute the statute beside which the file lies
     * @param file the name of the file, for findings
     * @param text what the file holds
     * @param findings receives every fault
     * @return the law if the file has no fault
     */
    public static Optional<PersonsLaw.Readings> read(Statute statute, String file, String text, Findings findings) {
        var own = new Findings();
        Optional<Node> root = Yaml.read(file, text, own);
        var first = new ReadingChoice();
        Optional<PersonsLaw> applied = root.flatMap(node -> new PersonsLawReader(statute, own, first).law(node, text));
        own.all().forEach(findings::add);
        if (!own.isEmpty() || applied.isEmpty()) {
            return Optional.empty();
        }
        List<PersonsLaw> others = new ArrayList<>();
        for (ReadingChoice other : first.others()) {
            others.add(new PersonsLawReader(statute, own, other)
                    .law(root.orElseThrow(), text)
                    .orElseThrow());
        }
        return Optional.of(new PersonsLaw.Readings(applied.get(), others));
    }

    private Optional<PersonsLaw> law(Node root, String text) {
        Fields fields = Fields.of(root, "", findings);
        Optional<String> named = fields.text("persons-of");
        named.filter(id -> !id.equals(statute.id()))
                .ifPresent(id -> fields.report(PersonsCode.OTHER_STATUTE, "persons-of", id, statute.id()));
        SequencedMap<String, Group> groups = new LinkedHashMap<>();
        fields.optionalMappings("groups")
                .forEach((name, rule) -> group(name, rule).ifPresent(group -> groups.put(name, group)));
        SequencedMap<String, PersonsSection> sections = new LinkedHashMap<>();
        fields.mappings("sections").forEach((name, rules) -> sections.put(name, section(name, rules, groups.keySet())));
        for (String name : sections.keySet()) {
            if (!statute.sections().containsKey(name)) {
                String there = String.join(", ", statute.sections().keySet());
                fields.report(PersonsCode.UNKNOWN_SECTION, "sections", name, there);
            }
        }
        fields.close();
        return Optional.of(
                new PersonsLaw(statute.id(), choice.chosen(), groups, sections, StatuteReader.fingerprint(text)));
    }

    private enum Kind {
        WOMEN,
        MEN,
        YOUNGER_THAN,
        WITH_DISABILITY,
        MINORITY
    }

    private Optional<Group> group(String name, Fields rule) {
        Optional<Text> title = TextFields.text(rule, "title");
        var clause = new ClauseReader(statute.id()).clause(rule);
        List<Category> categories = new ArrayList<>();
        for (Fields item : rule.items("any-of")) {
            Keyed.one(item, Kind.class, PersonsCode.UNKNOWN_RULE)
                    .flatMap(this::category)
                    .ifPresent(categories::add);
        }
        rule.close();
        return title.isEmpty() || clause.isEmpty() || categories.isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(name, title.get(), clause.get(), categories));
    }

    private Optional<? extends Category> category(Keyed<Kind> keyed) {
        Fields rule = keyed.fields();
        Optional<? extends Category> category = switch (keyed.word()) {
            case WOMEN -> Optional.of(new Category.Women());
            case MEN -> Optional.of(new Category.Men());
            case YOUNGER_THAN ->
                choice.of(rule, "years", (in, key) -> in.wholeNumber(key, 1, 150))
                        .map(years -> new Category.YoungerThan(years.intValue()));
            case WITH_DISABILITY -> Optional.of(new Category.WithDisability());
            case MINORITY -> Optional.of(new Category.Minority());
        };
        rule.close();
        return category;
    }

    private PersonsSection section(String name, Fields rules, Set<String> groups) {
        var reader = new RuleReader(new ClauseReader(statute.id()), choice, groups);
        var section = new PersonsSection(
                name,
                reader.rules(rules, "registration", reader::requirement),
                reader.rules(rules, "seating", reader::seating),
                reader.rules(rules, "vacancies", reader::vacancy));
        collisions(rules, section);
        rules.close();
        return section;
    }

    /** One rule says who of a list comes first; others only change that, and not what the party chose. */
    private static void collisions(Fields rules, PersonsSection section) {
        List<SeatingRule> orders = section.seating().stream()
                .filter(rule -> rule instanceof SeatingRule.Ordering || rule instanceof SeatingRule.DistrictWinner)
                .toList();
        List<SeatingRule> byVotes = section.seating().stream()
                .filter(rule -> rule instanceof SeatingRule.SwapFewestVotes || rule instanceof SeatingRule.BestLosers)
                .toList();
        if (orders.size() > 1) {
            collide(rules, orders);
        }
        if (section.rule(SeatingRule.PartyDesignates.class).isPresent() && !byVotes.isEmpty()) {
            collide(
                    rules,
                    section.seating().stream()
                            .filter(rule -> rule instanceof SeatingRule.PartyDesignates || byVotes.contains(rule))
                            .toList());
        }
    }

    private static void collide(Fields rules, List<SeatingRule> all) {
        List<String> words =
                all.stream().map(rule -> RuleReader.word(rule.getClass())).toList();
        rules.report(PersonsCode.RULES_COLLIDE, "seating", "", String.join(", ", words));
    }
}
