package org.dauys.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** The nodes of a document, put together event by event; the branches that are still open lie on a stack. */
final class Tree {

    private final String file;
    private final Findings findings;
    private final Deque<Branch> open = new ArrayDeque<>();

    private Place latest;
    private Optional<Node> root = Optional.empty();
    private int values;
    private boolean refused;

    Tree(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.latest = new Place(file, 0);
    }

    /** The whole document, or nothing if a part of it cannot be given. */
    Optional<Node> root() {
        return isEmpty() || refused ? Optional.empty() : root;
    }

    /** Whether nothing was written. */
    boolean isEmpty() {
        return !refused
                && root.map(node ->
                                node instanceof Scalar scalar && scalar.text().isEmpty())
                        .orElse(true);
    }

    /** Where the bracket stands that should be closed next, if any is open. */
    Optional<Place> innermostBracket() {
        return open.stream().filter(Branch::inBrackets).map(Branch::place).findFirst();
    }

    /** Whether reading goes on after an event. */
    boolean accept(Event event) {
        var place = place(event);
        if (event instanceof NodeEvent && ++values > Yaml.MOST_VALUES) {
            return refuse(ReadingCode.YAML_TOO_MANY_VALUES, place, Yaml.MOST_VALUES);
        }
        switch (event) {
            case AliasEvent alias -> alias(alias, place);
            case ScalarEvent scalar -> {
                plain(scalar, scalar.getTag(), place);
                add(new Scalar(scalar.getValue(), place));
            }
            case CollectionStartEvent start -> {
                plain(start, start.getTag(), place);
                return open(
                        start instanceof MappingStartEvent
                                ? new Branch.OfMapping(place, start.isFlow())
                                : new Branch.OfList(place, start.isFlow()));
            }
            case CollectionEndEvent _ -> add(open.pop().closed());
            default -> {}
        }
        return true;
    }

    /** The place of an event; all nodes of a line share one. */
    private Place place(Event event) {
        var line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        if (line != latest.line()) {
            latest = new Place(file, line);
        }
        return latest;
    }

    private void alias(AliasEvent alias, Place place) {
        findings.report(ReadingCode.YAML_ALIAS, place, field(), alias.getAlias().getValue());
        refused = true;
        add(new Scalar("", place));
    }

    private void plain(NodeEvent event, Optional<String> tag, Place place) {
        event.getAnchor()
                .map(Anchor::getValue)
                .ifPresent(name -> findings.report(ReadingCode.YAML_ANCHOR, place, field(), name));
        tag.ifPresent(name -> findings.report(ReadingCode.YAML_TAG, place, field(), name));
    }

    private boolean open(Branch branch) {
        if (open.size() == Yaml.DEEPEST) {
            return refuse(ReadingCode.YAML_TOO_DEEP, branch.place(), Yaml.DEEPEST);
        }
        open.push(branch);
        return true;
    }

    private boolean refuse(ReadingCode code, Place place, int limit) {
        findings.report(code, place, field(), "", String.valueOf(limit));
        refused = true;
        return false;
    }

    private void add(Node node) {
        switch (open.peek()) {
            case null -> root = Optional.of(node);
            case Branch.OfList list -> list.add(node);
            case Branch.OfMapping mapping when mapping.awaitsKey() -> mapping.key(key(mapping, node));
            case Branch.OfMapping mapping -> mapping.value(node);
        }
    }

    /** The key that a node is, or nothing if it cannot be one; its value is then left out. */
    private Optional<Scalar> key(Branch.OfMapping mapping, Node node) {
        if (!(node instanceof Scalar key) || Characters.strip(key.text()).isEmpty()) {
            findings.report(ReadingCode.YAML_KEY_NOT_TEXT, node.place(), field(), "");
            return Optional.empty();
        }
        if (key.text().length() > Yaml.LONGEST_KEY) {
            findings.report(
                    ReadingCode.YAML_KEY_TOO_LONG, key.place(), field(), key.text(), String.valueOf(Yaml.LONGEST_KEY));
            return Optional.empty();
        }
        var first = mapping.placeOf(key.text());
        first.ifPresent(place -> findings.report(
                ReadingCode.YAML_KEY_REPEATED,
                key.place(),
                path().key(key.text()).toString(),
                key.text(),
                String.valueOf(place.line())));
        return first.isPresent() ? Optional.empty() : Optional.of(key);
    }

    private String field() {
        return path().toString();
    }

    /** Where the next node belongs. */
    private Path path() {
        var path = Path.of("");
        for (var outermostFirst = open.descendingIterator(); outermostFirst.hasNext(); ) {
            path = outermostFirst.next().next(path);
        }
        return path;
    }
}
