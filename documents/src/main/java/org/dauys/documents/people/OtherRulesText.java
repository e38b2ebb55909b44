package org.dauys.documents.people;

import org.dauys.documents.Lines;
import org.dauys.documents.Page;
import org.dauys.election.Language;

/** Who would sit under other rules, as plain text. */
public final class OtherRulesText {
    private OtherRulesText() {}

    /** The text; empty if there are no other rules. */
    public static String of(Language language, Membership membership, Page page) {
        if (membership.others().isEmpty()) {
            return "";
        }
        var lines = new Lines(page.width());
        var say = PersonsWords.of(language, membership);
        lines.gap().paragraph("", say.say("others-title"));
        say.cautions().forEach(caution -> lines.paragraph("! ", caution));
        OtherRulesTold.of(language, membership).rules().forEach(rule -> rule(lines, rule));
        return lines.toString();
    }

    private static void rule(Lines lines, OtherRulesTold.Rule rule) {
        lines.gap().paragraph("", rule.title());
        rule.law().forEach(sentence -> lines.paragraph("  ", sentence.sentence()));
        lines.paragraph("  ", rule.summary());
        for (MandatesTold.Note note : rule.lists()) {
            lines.paragraph("- ", note.sentence());
            note.beneath().forEach(line -> lines.paragraph("    ", line));
        }
    }
}
