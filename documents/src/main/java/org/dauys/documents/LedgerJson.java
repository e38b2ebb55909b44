package org.dauys.documents;

import org.dauys.figures.Conclusion;
import org.dauys.figures.Explanation;

/** Every step of an explanation as JSON lines; the shape of a line is {@code docs/schema/step.schema.json}. */
public final class LedgerJson {
    private LedgerJson() {}

    /** One line for each step in the order in which they were concluded, each ended by a line feed. */
    public static String of(Explanation explanation) {
        var lines = new StringBuilder();
        for (Conclusion line : explanation.conclusions()) {
            lines.append(Json.line(JsonValues.step(line))).append('\n');
        }
        return lines.toString();
    }
}
