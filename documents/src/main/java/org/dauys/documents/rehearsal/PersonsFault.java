package org.dauys.documents.rehearsal;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.dauys.documents.JsonValues;
import org.dauys.reading.Findings;
import org.dauys.reading.Names;
import org.dauys.reading.Place;

/** What can be planted in a designation. */
public enum PersonsFault {
    /** Too few persons of the group that a quota counts. */
    QUOTA_SHORT,
    /** A person is designated twice. */
    DESIGNATED_TWICE,
    /** A person of another list is designated. */
    NOT_ON_LIST,
    /** A person is designated whose registration was cancelled before election day. */
    DEREGISTERED;

    private static final String NO_FAULTS = "none";

    /** As it is written: {@code quota-short}. */
    public String word() {
        return JsonValues.word(this);
    }

    /**
     * Reads {@code quota-short,deregistered}, or {@code none}.
     *
     * @param where what the findings call the text
     */
    public static Optional<SequencedSet<PersonsFault>> read(String text, String where, Findings findings) {
        SequencedSet<PersonsFault> read = new LinkedHashSet<>();
        if (text.equals(NO_FAULTS)) {
            return Optional.of(read);
        }
        List<String> words = Arrays.stream(values()).map(PersonsFault::word).toList();
        boolean good = true;
        for (String part : text.split(",", -1)) {
            int position = words.indexOf(part.strip());
            if (position < 0 || !read.add(values()[position])) {
                findings.report(
                        RehearsalCode.NOT_PERSONS_FAULTS,
                        new Place(where, 0),
                        "",
                        part,
                        String.join(", ", words),
                        Names.nearest(part, words).orElse(words.getFirst()));
                good = false;
            }
        }
        return good ? Optional.of(read) : Optional.empty();
    }
}
