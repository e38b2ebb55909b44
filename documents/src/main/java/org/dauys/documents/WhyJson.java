package org.dauys.documents;

/** Why a figure is what it is, as JSON; its shape is docs/schema/why.schema.json. */
public final class WhyJson {
    private WhyJson() {}

    /** The text, its lines ended by line feeds. */
    public static String of(org.dauys.statute.Result result, org.dauys.figures.Reason reason) {
        return result.statute().id() + reason;
    }
}
