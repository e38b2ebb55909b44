package org.dauys.mandates.registration;

import static org.dauys.mandates.PaperElection.clause;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dauys.figures.Fraction;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.PaperElection;
import org.dauys.mandates.Requirement;
import org.dauys.reading.Finding;

/** What is found when the lists and candidates of a made-up election are tried. */
abstract class Candidatures {
    final PaperElection paper = new PaperElection(69);
    final Reasoning reasoning = Reasoning.recorded();
    Circumstances known = new Circumstances(LastResult.NONE, Optional.empty(), Optional.empty(), "commission");

    List<CandidacyReport> check() {
        return Registering.check(paper.law(), paper.record(), paper.roll(), known, reasoning);
    }

    CandidacyReport first() {
        return check().getFirst();
    }

    Trial trial() {
        return first().trials().getFirst();
    }

    static String said(Finding finding) {
        return "%s %s %s %s"
                .formatted(finding.code().id(), finding.place(), finding.value(), finding.details())
                .toLowerCase(Locale.ROOT);
    }

    static String[] ids(int number) {
        return ids("p", number);
    }

    static String[] ids(String start, int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> start + i).toArray(String[]::new);
    }

    /** A list has so many of a group at least, or at most. */
    void share(String group, Requirement.Bound bound, long numerator, long denominator) {
        paper.onLists.add(new Requirement.ShareOfList(clause("89"), group, bound, Fraction.of(numerator, denominator)));
    }

    void printedAt(String moment) {
        known = new Circumstances(
                LastResult.NONE, Optional.empty(), Optional.of(OffsetDateTime.parse(moment)), "commission");
    }
}
