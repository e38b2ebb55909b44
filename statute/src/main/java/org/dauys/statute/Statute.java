package org.dauys.statute;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.election.Text;

/**
 * One edition of an electoral law.
 *
 * @param id its path below {@code laws/}, e.g. {@code kz/elections/2022-11-18}
 * @param act the name of the act
 * @param enacted when it was first enacted and under which number
 * @param edition the amendment that made this edition
 * @param from the first day on which it is in force
 * @param until the last day on which it is in force, if it ended
 * @param source where its text was read
 * @param note what else a reader should know
 * @param authorities who decides what the law leaves open, by code; the first decides where no rule names another
 * @param sections the rules for each kind of contest, by name
 * @param coverage the articles that are not, or not wholly, in this file, by number
 * @param fingerprint the SHA-256 of the file's text, in hexadecimal
 */
public record Statute(
        String id,
        Text act,
        String enacted,
        String edition,
        LocalDate from,
        Optional<LocalDate> until,
        String source,
        Optional<Text> note,
        SequencedMap<String, Text> authorities,
        SequencedMap<String, Section> sections,
        SequencedMap<String, Coverage> coverage,
        String fingerprint) {
    /** The statute with its own collections. */
    public Statute {
        authorities = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(authorities));
        sections = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sections));
        coverage = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(coverage));
    }

    /** Whether it is in force on a day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
