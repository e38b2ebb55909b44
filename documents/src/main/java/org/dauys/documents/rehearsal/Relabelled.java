package org.dauys.documents.rehearsal;

import java.util.Set;
import org.dauys.election.Election;
import org.dauys.election.Text;

/** The definition of an election as that of its rehearsal: another id and title, and a note that says what this is. */
final class Relabelled {
    private static final Set<String> WRITTEN_ANEW = Set.of("election", "title", "note");

    private Relabelled() {}

    /**
     * The new definition.
     *
     * @param written the old one, as it is written
     * @param election what was read of it
     * @param id the new id
     * @param label what the note begins with
     */
    static String definition(String written, Election election, String id, Text label) {
        var text = new StringBuilder("# " + Labels.inAll(label) + "\n");
        text.append("election: ").append(id).append('\n');
        text.append("title: ").append(yaml(Labels.titled(election.title()))).append('\n');
        text.append("note: ").append(yaml(note(election, label))).append('\n');
        boolean kept = true;
        for (String line : written.lines().toList()) {
            int colon = line.indexOf(':');
            boolean key = colon > 0 && Character.isLetter(line.charAt(0));
            kept = key ? !WRITTEN_ANEW.contains(line.substring(0, colon)) : kept;
            if (kept && !line.equals("---")) {
                text.append(line).append('\n');
            }
        }
        return text.toString();
    }

    private static Text note(Election election, Text label) {
        Text own = election.note().orElse(Text.same(""));
        return new Text(
                (label.kk() + " " + own.kk()).strip(),
                (label.ru() + " " + own.ru()).strip(),
                (label.en() + " " + own.en()).strip());
    }

    private static String yaml(Text text) {
        return "{ kk: " + quoted(text.kk()) + ", ru: " + quoted(text.ru()) + ", en: " + quoted(text.en()) + " }";
    }

    /** A text as YAML writes it between quotation marks. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
    }
}
