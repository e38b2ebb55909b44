package org.dauys.figures;

/**
 * Where a statement stands: an act and its article, or a file and its line.
 *
 * @param source the act or the file, e.g. {@code kz/elections/2022-11-18} or {@code votes.csv}
 * @param place the article or the line, e.g. {@code 97-1} or {@code 2}
 * @param confidence how sure we are that it stands there
 */
public record Citation(String source, String place, Confidence confidence) {
    /** A citation of something that was read. */
    public static Citation of(String source, String place) {
        return new Citation(source, place, Confidence.FOUND);
    }

    @Override
    public String toString() {
        return source + " " + place;
    }
}
