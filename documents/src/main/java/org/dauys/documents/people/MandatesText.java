package org.dauys.documents.people;

import java.util.List;
import org.dauys.documents.Lines;
import org.dauys.documents.Page;
import org.dauys.documents.Rows;
import org.dauys.election.Language;

/** The seats of each list, what quotas ask of their persons, and how far they are filled, as plain text. */
public final class MandatesText {
    private final Lines lines;

    private MandatesText(Page page) {
        this.lines = new Lines(page.width());
    }

    /** The text. */
    public static String of(Language language, Membership membership, Page page) {
        var text = new MandatesText(page);
        var say = PersonsWords.of(language, membership);
        say.head(text.lines);
        MandatesTold.of(say, true).houses().forEach(text::house);
        return text.lines.toString();
    }

    private void house(MandatesTold.House house) {
        lines.gap().paragraph("", house.title());
        house.contests().forEach(this::contest);
        house.questions().forEach(question -> lines.gap().paragraph("", question));
        if (!house.otherwise().isEmpty()) {
            lines.gap();
            notes(house.otherwise());
        }
    }

    private void contest(MandatesTold.OfContest contest) {
        lines.gap().paragraph("", contest.title());
        contest.summary().ifPresent(summary -> lines.paragraph("  ", summary));
        if (!contest.rows().isEmpty()) {
            var rows = new Rows();
            rows.add(contest.head().toArray(String[]::new));
            contest.rows().forEach(row -> rows.add(row.toArray(String[]::new)));
            rows.print(lines, "  ");
        }
        contest.groups().forEach(group -> lines.paragraph("  ", group));
        notes(contest.notes());
    }

    private void notes(List<MandatesTold.Note> notes) {
        for (MandatesTold.Note note : notes) {
            lines.paragraph("- ", note.sentence());
            note.beneath().forEach(line -> lines.paragraph("    ", line));
        }
    }
}
