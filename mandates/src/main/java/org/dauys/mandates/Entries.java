package org.dauys.mandates;

import org.dauys.figures.Citation;
import org.dauys.reading.Place;

/** Where things stand in the files of persons. */
public final class Entries {
    private Entries() {}

    /**
     * The line of an entry, for findings.
     *
     * @throws NumberFormatException if the entry does not cite a line
     */
    public static Place place(Citation entry) {
        return new Place(entry.source(), Integer.parseInt(entry.place()));
    }

    /** The file and line of an entry, for people. */
    static String shown(Citation entry) {
        return entry.source() + ":" + entry.place();
    }
}
