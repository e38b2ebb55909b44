package org.dauys.documents.night;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.dauys.counting.UpperProtocol;
import org.dauys.figures.Citation;
import org.dauys.protocol.Layout;
import org.dauys.reading.Names;
import org.dauys.reading.Row;
import org.dauys.tabulation.Ballot;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.NightCode;

/** Reads {@code upper-protocols.csv}. */
final class UppersFile {
    static final String NAME = "upper-protocols.csv";

    private final Hierarchy hierarchy;
    private final List<Ballot> ballots;
    private final Set<String> codes = new LinkedHashSet<>();
    private final Map<List<String>, Integer> lines = new HashMap<>();
    private final List<UpperProtocol> read = new ArrayList<>();

    UppersFile(Hierarchy hierarchy, List<Ballot> ballots) {
        this.hierarchy = hierarchy;
        this.ballots = ballots;
        for (Ballot ballot : ballots) {
            ballot.layouts().forEach(layout -> codes.addAll(layout.codes()));
        }
    }

    List<UpperProtocol> read(NightFolder folder) {
        List<String> required = new ArrayList<>(List.of("commission"));
        List<String> optional = new ArrayList<>(codes);
        (ballots.size() == 1 ? optional : required).add("contest");
        folder.rows(NAME, required, optional, this::row);
        return read;
    }

    private void row(Row row) {
        Optional<String> commission = row.required("commission");
        commission.filter(code -> hierarchy.position(code) == Hierarchy.NONE).ifPresent(code -> {
            List<String> known =
                    hierarchy.commissions().stream().map(one -> one.code()).toList();
            row.report(NightCode.UNKNOWN_COMMISSION, "commission", near(code, known));
        });
        Optional<Ballot> ballot = ballot(row);
        SequencedMap<String, Long> figures = new LinkedHashMap<>();
        for (String code : codes) {
            row.optionalWholeNumber(code).ifPresent(number -> figures.put(code, number));
        }
        if (commission.isEmpty() || ballot.isEmpty()) {
            return;
        }
        for (String code : figures.keySet()) {
            if (ballot.get().layouts().stream().allMatch(layout -> layout.line(code) == Layout.NONE)) {
                row.report(NightCode.NO_SUCH_LINE, code);
            }
        }
        String contest = ballot.get().id();
        int line = row.place().line();
        Integer first = lines.putIfAbsent(List.of(commission.get(), contest), line);
        if (first != null) {
            row.report(NightFileCode.ROW_REPEATED, "commission", String.valueOf(first));
        }
        read.add(new UpperProtocol(commission.get(), contest, figures, Citation.of(NAME, String.valueOf(line))));
    }

    private Optional<Ballot> ballot(Row row) {
        String id = row.text("contest");
        if (id.isEmpty() && ballots.size() == 1) {
            return Optional.of(ballots.getFirst());
        }
        Optional<Ballot> found = row.required("contest")
                .flatMap(text -> ballots.stream()
                        .filter(ballot -> ballot.id().equals(text))
                        .findFirst());
        if (!id.isEmpty() && found.isEmpty()) {
            row.report(
                    NightCode.UNKNOWN_CONTEST,
                    "contest",
                    near(id, ballots.stream().map(Ballot::id).toList()));
        }
        return found;
    }

    private static String[] near(String word, List<String> known) {
        return Names.nearest(word, known).stream().toArray(String[]::new);
    }
}
