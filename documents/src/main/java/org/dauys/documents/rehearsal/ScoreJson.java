package org.dauys.documents.rehearsal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.dauys.documents.Json;
import org.dauys.documents.JsonValues;

/** Rehearsals and their scores as JSON. Fractions are texts such as {@code 3/10126}. */
public final class ScoreJson {
    private ScoreJson() {}

    /** A score; its shape is {@code docs/schema/score.schema.json}. */
    public static String of(Score score) {
        SequencedMap<String, Object> object = new LinkedHashMap<>();
        object.put("label", JsonValues.text(Labels.MADE_UP));
        object.put("sound-stations", score.sound());
        object.put("faults", score.kinds().stream().map(ScoreJson::kind).toList());
        object.put(
                "rules", score.rules().stream().map(rule -> rule(score, rule)).toList());
        return Json.pretty(object);
    }

    /** What was made; its shape is {@code docs/schema/rehearse.schema.json}. */
    public static String of(String folder, Rehearsal.Wish wish, Rehearsal.Made made) {
        SequencedMap<String, Object> object = new LinkedHashMap<>();
        object.put("label", JsonValues.text(Labels.MADE_UP));
        object.put("folder", folder);
        object.put("stations", made.stations());
        object.put("largest-station", made.largest());
        object.put("seed", wish.seed());
        SequencedMap<String, Object> planted = new LinkedHashMap<>();
        wish.faults()
                .counts()
                .keySet()
                .forEach(fault -> planted.put(fault.word(), made.planted().getOrDefault(fault, 0L)));
        object.put("planted", planted);
        return Json.pretty(object);
    }

    private static Map<String, Object> kind(Score.Kind kind) {
        SequencedMap<String, Object> object = new LinkedHashMap<>();
        object.put("fault", kind.fault().word());
        object.put("planted", kind.planted());
        object.put("caught", kind.caught());
        object.put("only-above", kind.above());
        object.put("corrected", kind.corrected());
        object.put("by-rule", kind.rules());
        object.put("missed", List.copyOf(kind.missed()));
        return object;
    }

    private static Map<String, Object> rule(Score score, Score.Rule rule) {
        SequencedMap<String, Object> object = new LinkedHashMap<>();
        object.put("rule", rule.rule());
        object.put("findings", rule.findings());
        object.put("right", rule.right());
        object.put("wrong", rule.wrong());
        object.put("false-alarm-rate", score.falseAlarms(rule).toString());
        return object;
    }
}
