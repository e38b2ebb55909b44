package org.dauys.documents;

import java.util.Map;
import java.util.Optional;
import org.dauys.reading.Code;
import org.dauys.reading.Fields;
import org.dauys.reading.Mapping;
import org.dauys.reading.Node;
import org.dauys.reading.Scalar;

/** The named parts of a mapping, of which there must be one at least. */
final class Parts {
    private Parts() {}

    /** The parts of a mapping in the order of the file; one that is not a mapping itself has no fields. */
    static Map<String, Fields> of(Fields fields, String key) {
        if (fields.optionalNode(key).orElse(null) instanceof Mapping mapping
                && mapping.entries().isEmpty()) {
            fields.report(FolderCode.NOTHING_IN_IT, key, "");
        }
        return fields.mappings(key);
    }

    /** Whether a key holds its parts or names the file that does; anything else is reported. */
    static Where where(Fields fields, String key, String file) {
        Optional<Node> node = fields.node(key);
        if (node.isEmpty()) {
            return Where.NOWHERE;
        }
        if (!(node.get() instanceof Scalar(String text, var _))) {
            return fields.mapping(key).isPresent() ? Where.HERE : Where.NOWHERE;
        }
        if (text.equals(file)) {
            return Where.IN_FILE;
        }
        fields.report(FolderCode.NOT_A_FILE, key, text, file);
        return Where.NOWHERE;
    }

    /** Where parts stand. */
    enum Where {
        HERE,
        IN_FILE,
        /** It cannot be told. */
        NOWHERE
    }

    /** Reports a name that is spelt wrong. */
    static boolean spelt(boolean right, Fields part, Code code, String name, String... likely) {
        if (!right) {
            part.report(code, "", name, likely);
        }
        return right;
    }
}
