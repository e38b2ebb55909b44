package org.dauys.mandates;

import java.util.ArrayList;
import java.util.List;
import org.dauys.election.Body;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.statute.Result;

/**
 * Who sits, or what is asked, if the act is read otherwise where it can be.
 *
 * @param readings the parameters that are read otherwise
 * @param seating what follows
 * @param unlike the seats for which something else follows, as they are under this reading; none if the answer is the same
 */
public record OtherAnswer(List<PersonsLaw.Reading> readings, Seating seating, List<Seated> unlike) {
    /** The answer with its own lists. */
    public OtherAnswer {
        readings = List.copyOf(readings);
        unlike = List.copyOf(unlike);
    }

    /** The answers under every other combination of readings, in the order of the file. */
    public static List<OtherAnswer> of(PersonsLaw.Readings law, Seating applied, Result result, Body body, Roll roll) {
        List<OtherAnswer> answers = new ArrayList<>();
        for (PersonsLaw other : law.others()) {
            Seating seating = Seating.of(other, result, body, roll, Reasoning.silent());
            List<Seated> unlike = new ArrayList<>();
            for (int i = 0; i < seating.seated().size(); i++) {
                Seated here = seating.seated().get(i);
                if (i >= applied.seated().size()
                        || !said(here).equals(said(applied.seated().get(i)))) {
                    unlike.add(here);
                }
            }
            answers.add(new OtherAnswer(other.unlike(law.applied()), seating, unlike));
        }
        return answers;
    }

    /** Everything of an answer that people would call another one. */
    private static List<Object> said(Seated seated) {
        List<Object> said = new ArrayList<>();
        seated.demands().forEach(demand -> said.add(demand.least().value()));
        switch (seated.outcome()) {
            case Seated.Outcome.Taken(var persons, var unmet) -> {
                said.add(persons.stream().map(Figure::value).toList());
                unmet.forEach(gap -> said.add(gap.changes()));
            }
            case Seated.Outcome.Refused(var findings, var shortfalls) -> {
                said.add(findings);
                shortfalls.forEach(gap -> said.add(gap.changes()));
            }
            case Seated.Outcome.ToDesignate(var among, var members, var _) -> {
                said.add(among);
                members.forEach(counted -> said.add(counted.among(among)));
            }
            case Seated.Outcome.Awaiting(var questions) -> said.add(questions);
            case Seated.Outcome.NotKnown(var lack) -> said.add(lack);
        }
        return said;
    }
}
