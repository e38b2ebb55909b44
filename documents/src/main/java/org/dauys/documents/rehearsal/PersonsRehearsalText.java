package org.dauys.documents.rehearsal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.dauys.documents.Json;
import org.dauys.documents.JsonValues;
import org.dauys.documents.Lines;
import org.dauys.documents.Page;
import org.dauys.documents.Words;
import org.dauys.election.Language;

/** Says what a rehearsal of persons is, as text and as JSON. */
public final class PersonsRehearsalText {
    private PersonsRehearsalText() {}

    /** What was made, its lines ended by line feeds. */
    public static String of(Language language, PersonsRehearsal.Wish wish, PersonsRehearsal.Made made, Page page) {
        Words words = ScoreText.words(language);
        var lines = new Lines(page.width());
        lines.paragraph("", Labels.PERSONS_MADE_UP.in(language));
        lines.gap();
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        values.put("seed", String.valueOf(wish.seed()));
        values.put("lists", (long) made.lists());
        values.put("nominated", (long) made.nominated());
        values.put("registered", (long) made.registered());
        values.put("women", (long) made.women());
        values.put("young", (long) made.young());
        values.put("age", String.valueOf(made.youngBelow()));
        values.put("together", (long) made.together());
        values.put("designated", (long) made.designated());
        values.put("acts", (long) made.acts());
        lines.paragraph("", words.of("persons-made", values));
        lines.paragraph("", words.of("persons-groups", values));
        lines.paragraph("", words.of("persons-acts", values));
        for (PersonsFault fault : wish.faults()) {
            String key = made.planted().contains(fault) ? "persons-planted" : "persons-no-room";
            lines.paragraph("", words.of(key, Map.of("fault", words.of("persons-fault-" + fault.word()))));
        }
        return lines.toString();
    }

    /** The same as JSON; its shape is {@code docs/schema/rehearse-persons.schema.json}. */
    public static String json(String folder, PersonsRehearsal.Wish wish, PersonsRehearsal.Made made) {
        SequencedMap<String, Object> object = new LinkedHashMap<>();
        object.put("label", JsonValues.text(Labels.PERSONS_MADE_UP));
        object.put("folder", folder);
        object.put("seed", wish.seed());
        object.put("lists", (long) made.lists());
        object.put("nominated", (long) made.nominated());
        object.put("registered", (long) made.registered());
        object.put("women", (long) made.women());
        object.put("young", (long) made.young());
        object.put("young-below", (long) made.youngBelow());
        object.put("together", (long) made.together());
        object.put("designated", (long) made.designated());
        object.put("acts", (long) made.acts());
        object.put("planted", made.planted().stream().map(PersonsFault::word).toList());
        return Json.pretty(object);
    }
}
