package org.dauys.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Good documents spoilt in every place in turn. */
final class Spoilt {
    private Spoilt() {}

    /** The document with one node changed, for every node and every change. */
    static List<JsonNode> all(JsonNode document) {
        List<JsonNode> all = new ArrayList<>();
        var nodes = JsonNodeFactory.instance;
        for (String pointer : pointers(document, "")) {
            for (JsonNode other : List.of(
                    nodes.stringNode(""),
                    nodes.stringNode(" "),
                    nodes.stringNode("a b/"),
                    nodes.stringNode("2020-02-30"),
                    nodes.numberNode(0),
                    nodes.numberNode(1_000_001),
                    nodes.numberNode(1.5),
                    nodes.arrayNode(),
                    nodes.arrayNode().add(nodes.objectNode()),
                    nodes.objectNode(),
                    nodes.objectNode().put("strange", "1"))) {
                changed(document, pointer, Optional.of(other)).ifPresent(all::add);
            }
            changed(document, pointer, Optional.empty()).ifPresent(all::add);
        }
        return all;
    }

    private static List<String> pointers(JsonNode node, String pointer) {
        List<String> all = new ArrayList<>();
        for (String key : node.propertyNames()) {
            all.add(pointer + "/" + key);
            all.addAll(pointers(node.get(key), pointer + "/" + key));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            all.addAll(pointers(node.get(i), pointer + "/" + i));
        }
        return all;
    }

    /** A copy with another value at a key, or without the key; nothing where a schema and YAML mean different things. */
    private static Optional<JsonNode> changed(JsonNode document, String pointer, Optional<JsonNode> value) {
        JsonNode copy = document.deepCopy();
        int end = pointer.lastIndexOf('/');
        String key = pointer.substring(end + 1);
        if (!(copy.at(pointer.substring(0, end)) instanceof ObjectNode parent)) {
            return Optional.empty();
        }
        if (value.isEmpty()) {
            parent.remove(key);
            return Optional.of(copy);
        }
        boolean numberForText = value.get().isNumber() && !parent.path(key).isNumber();
        parent.set(key, value.get());
        // To the reader, 0 is a text like any other; a schema sees a number and wants it in quotation marks.
        return numberForText ? Optional.empty() : Optional.of(copy);
    }
}
