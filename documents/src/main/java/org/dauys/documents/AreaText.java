package org.dauys.documents;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Count;
import org.dauys.election.Reserved;
import org.dauys.election.Votes;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;
import org.dauys.statute.Result;

/** The votes and seats of a constituency as a table. */
record AreaText(Narrator narrator, Lines lines, Result result, boolean settled) {
    void print(Result.OfArea area) {
        Words words = narrator.words();
        Tally votes = area.votes().value();
        Optional<Long> base = area.base().map(Figure::value).filter(number -> number > 0);
        var rows = new Rows();
        rows.add(words.of("count-who"), words.of("count-votes"), words.of("count-share"), words.of("count-seats"));
        List<String> order = votes.claimants().names().stream()
                .sorted(Comparator.comparingLong((String name) -> votes.of(name))
                        .reversed())
                .toList();
        for (String name : order) {
            rows.add(
                    narrator.names().option(area.constituency().code(), name),
                    words.number(votes.of(name)),
                    share(votes.of(name), base),
                    seats(area, name));
        }
        reserved(area)
                .forEach((code, count) -> rows.add(
                        words.capital(
                                narrator.names().option(area.constituency().code(), code.name())),
                        words.number(count.votes()),
                        inBase(area, code) ? share(count.votes(), base) : "",
                        ""));
        base.ifPresent(number -> rows.add(words.of("count-base"), words.number(number), "", mandates(area)));
        rows.print(lines, "  ");
        if (area.seats().isEmpty() && !settled) {
            lines.paragraph("  ", words.of("count-open"));
        }
    }

    private String mandates(Result.OfArea area) {
        return narrator.words()
                .number(area.seats()
                        .map(seats -> seats.value().total())
                        .filter(given -> given > 0)
                        .orElse(area.mandates().value()));
    }

    private Map<Reserved, Count> reserved(Result.OfArea area) {
        return Optional.ofNullable(
                        result.record().votes().get(area.constituency().code()))
                .map(Votes::reserved)
                .orElse(Map.of());
    }

    /** Whether the law counts these votes among those of which shares are taken. */
    private boolean inBase(Result.OfArea area, Reserved code) {
        return area.base()
                .flatMap(base -> result.explanation().conclusion(base.path()))
                .map(line -> line.step().inputs().stream()
                        .anyMatch(input -> input.path().last().equals(code.name())))
                .orElse(false);
    }

    private String share(long votes, Optional<Long> base) {
        return base.map(all -> narrator.words().percent(Fraction.of(votes, all), Teller.TWO))
                .orElse("");
    }

    private String seats(Result.OfArea area, String name) {
        return area.seats()
                .map(Figure::value)
                .map(seats ->
                        seats.claimants().contains(name) ? narrator.words().number(seats.of(name)) : "—")
                .orElse("?");
    }
}
