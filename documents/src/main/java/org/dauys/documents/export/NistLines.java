package org.dauys.documents.export;

import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamContext;

/**
 * Breaks an election report into lines that people and programs for lines can read: each place, party, contest, selection
 * and count begins one, with a blank before it for each object and list around it.
 */
final class NistLines implements PrettyPrinter {
    private static final Set<String> LISTS = Set.of(
            "GpUnit", "Party", "Election", "Candidate", "Contest", "ContestSelection", "VoteCounts", "BallotCounts");

    @Override
    public void writeRootValueSeparator(JsonGenerator into) {
        into.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator into) {
        into.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator into) {
        // The first stands right after the brace.
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator into) {
        into.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator into) {
        into.writeRaw(", ");
    }

    @Override
    public void writeEndObject(JsonGenerator into, int entries) {
        into.writeRaw('}');
        if (into.streamWriteContext().getParent().inRoot()) {
            into.writeRaw('\n');
        }
    }

    @Override
    public void writeStartArray(JsonGenerator into) {
        into.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator into) {
        TokenStreamContext list = into.streamWriteContext();
        if (isOfLines(list)) {
            line(into, list.getNestingDepth());
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator into) {
        TokenStreamContext list = into.streamWriteContext();
        if (isOfLines(list)) {
            into.writeRaw(',');
            line(into, list.getNestingDepth());
        } else {
            into.writeRaw(", ");
        }
    }

    @Override
    public void writeEndArray(JsonGenerator into, int values) {
        TokenStreamContext list = into.streamWriteContext();
        if (values > 0 && isOfLines(list)) {
            line(into, list.getNestingDepth() - 1);
        }
        into.writeRaw(']');
    }

    private static boolean isOfLines(TokenStreamContext list) {
        return LISTS.contains(list.getParent().currentName());
    }

    private static void line(JsonGenerator into, int around) {
        into.writeRaw('\n');
        for (int i = 0; i < around; i++) {
            into.writeRaw(' ');
        }
    }
}
