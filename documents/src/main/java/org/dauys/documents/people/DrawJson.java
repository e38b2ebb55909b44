package org.dauys.documents.people;

import org.dauys.documents.Json;
import org.dauys.documents.JsonValues;
import org.dauys.mandates.registration.Draw;

/** A draw by lot as JSON; its shape is {@code docs/schema/draw.schema.json}. */
public final class DrawJson {
    private DrawJson() {}

    /** The text, its lines ended by line feeds. */
    public static String of(Draw draw) {
        return Json.pretty(JsonValues.object(
                "seed", draw.seed(),
                "turns",
                        draw.turns().stream()
                                .map(turn -> JsonValues.object(
                                        "turn", turn.number(),
                                        "sha256", turn.digest(),
                                        "left", turn.left(),
                                        "drawn", turn.draws() ? turn.name() : ""))
                                .toList(),
                "order", draw.names()));
    }
}
