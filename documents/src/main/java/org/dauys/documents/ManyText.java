package org.dauys.documents;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.dauys.election.Candidate;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;
import org.dauys.statute.Result;

/** A contest of many constituencies, summed up by party, with its largest constituencies. */
record ManyText(Account account, Narrator narrator, Lines lines) {
    private static final int LARGEST = 5;

    void print(Result.OfContest contest) {
        Words words = narrator.words();
        lines.paragraph(
                "", words.of("count-areas", Map.of("count", contest.areas().size())));
        SequencedMap<String, Long> votes = votes(contest);
        long all = votes.values().stream().mapToLong(Long::longValue).sum();
        var rows = new Rows();
        rows.add(words.of("count-who"), words.of("count-votes"), words.of("count-share"), words.of("count-seats"));
        votes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(party -> rows.add(
                        narrator.names().option("", party.getKey()),
                        words.number(party.getValue()),
                        all == 0 ? "" : words.percent(Fraction.of(party.getValue(), all), Teller.TWO),
                        contest.seats()
                                .map(Figure::value)
                                .map(seats -> seats(seats, party.getKey()))
                                .orElse("?")));
        rows.print(lines, "  ");
        if (contest.seats().isEmpty()) {
            lines.paragraph("  ", words.of("count-open"));
        }
        lines.paragraph("", words.of("count-largest"));
        contest.areas().stream()
                .sorted(Comparator.comparingLong(
                                (Result.OfArea area) -> area.votes().value().total())
                        .reversed())
                .limit(LARGEST)
                .forEach(this::area);
    }

    private String seats(Tally seats, String party) {
        return seats.claimants().contains(party) ? narrator.words().number(seats.of(party)) : "—";
    }

    private void area(Result.OfArea area) {
        Words words = narrator.words();
        String code = area.constituency().code();
        Tally votes = area.votes().value();
        Tally shown = area.seats().map(Figure::value).orElse(votes);
        List<String> some = shown.claimants().names().stream()
                .filter(name -> shown.of(name) > 0)
                .map(name -> words.of(
                        "pair",
                        Map.of("name", narrator.names().option(code, name), "said", words.number(shown.of(name)))))
                .toList();
        lines.paragraph(
                "  - ",
                words.of(
                        "count-area",
                        Map.of(
                                "place", area.constituency().title().in(words.language()),
                                "votes", words.number(votes.total()),
                                "seats", area.mandates().value(),
                                "settled", area.seats().isEmpty() ? "no" : some.isEmpty() ? "none" : "yes",
                                "list", String.join(", ", some))));
    }

    /** The votes of each party over all constituencies; candidates count for their parties. */
    private SequencedMap<String, Long> votes(Result.OfContest contest) {
        SequencedMap<String, Long> votes = new LinkedHashMap<>();
        for (Result.OfArea area : contest.areas()) {
            Tally tally = area.votes().value();
            for (String name : tally.claimants().names()) {
                votes.merge(party(area, name), tally.of(name), Math::addExact);
            }
        }
        return votes;
    }

    private String party(Result.OfArea area, String name) {
        return account
                .result()
                .record()
                .candidates()
                .getOrDefault(area.constituency().code(), List.of())
                .stream()
                .filter(candidate -> candidate.code().equals(name))
                .map(Candidate::party)
                .findFirst()
                .orElse(name);
    }
}
