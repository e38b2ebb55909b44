package org.dauys.documents;

/** Why a figure is what it is, as an indented text. */
public final class WhyText {
    private WhyText() {}

    /** The text, its lines ended by line feeds. */
    public static String of(Narrator narrator, org.dauys.figures.Reason reason, Page page) {
        return narrator.sentence(reason) + page.width();
    }
}
