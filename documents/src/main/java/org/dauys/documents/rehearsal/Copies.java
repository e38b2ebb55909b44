package org.dauys.documents.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dauys.documents.Content;
import org.dauys.documents.Folder;
import org.dauys.documents.FolderTexts;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Reserved;
import org.dauys.election.Text;

/** What a rehearsal takes from the election that it rehearses, with the label put on. */
final class Copies {
    private static final List<String> AS_THEY_ARE = List.of(
            "constituencies.csv",
            "parties.csv",
            "candidates.csv",
            "lists.csv",
            "won.csv",
            "population.csv",
            "declared.csv",
            "winners.csv",
            "seats.csv",
            "decisions.yaml");

    private final Goal goal;
    private final Folder from;
    private final Rehearsal.Wish wish;
    private final Rehearsal.Made made;

    Copies(Goal goal, Folder from, Rehearsal.Wish wish, Rehearsal.Made made) {
        this.goal = goal;
        this.from = from;
        this.wish = wish;
        this.made = made;
    }

    void write(Path into) throws IOException {
        for (String file : AS_THEY_ARE) {
            if (from.files().contains(file)) {
                Files.writeString(into.resolve(file), text(file));
            }
        }
        String id = String.valueOf(into.getFileName());
        Files.writeString(
                into.resolve(FolderTexts.ELECTION),
                Relabelled.definition(text(FolderTexts.ELECTION), goal.record().election(), id, Labels.MADE_UP));
        Files.writeString(into.resolve(FolderTexts.NIGHT), night());
        Files.writeString(into.resolve(FolderTexts.SOURCE), source());
        votes(into);
    }

    private String text(String file) {
        return text(from, file);
    }

    /** A file that was read before, without a byte order mark. */
    static String text(Folder from, String file) {
        if (from.content(file, FolderTexts.LARGEST_TABLE) instanceof Content.Held(String text)) {
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        throw new IllegalStateException("The file %s was read before.".formatted(file));
    }

    private String night() {
        return "# " + Labels.inAll(Labels.MADE_UP) + "\n"
                + "forms: { " + goal.contest() + ": " + goal.form() + " }\n"
                + "options: { " + goal.contest() + ": [" + options() + "] }\n"
                + "rehearsal: { seed: " + wish.seed() + ", stations: " + wish.stations() + ", faults: \""
                + wish.faults().text() + "\" }\n"
                + (made.isCrowded() ? crowded() : "");
    }

    /** Lets stations be as large as they must be where the totals of a country lie on a few. */
    private String crowded() {
        return "# " + Labels.inAll(Labels.CROWDED) + "\n" + "checks: { P304: { tolerance: " + made.largest() + " } }\n";
    }

    /** The lists on the ballot paper, in its order. */
    private String options() {
        return goal.options().stream()
                .filter(option -> Reserved.of(option).isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The votes of other contests; those of this one stand in the protocols. */
    private void votes(Path into) throws IOException {
        Set<String> rehearsed =
                goal.constituencies().stream().map(Goal.Part::code).collect(Collectors.toSet());
        List<Contest> others = goal.record().election().contests().stream()
                .filter(contest -> !contest.id().equals(goal.contest()))
                .toList();
        List<String> codes = new ArrayList<>();
        for (Contest other : others) {
            for (Constituency constituency : other.constituencies()) {
                if (!rehearsed.contains(constituency.code())
                        && goal.record().votes().containsKey(constituency.code())) {
                    codes.add(constituency.code());
                }
            }
        }
        if (codes.isEmpty()) {
            return;
        }
        try (var sheet = new Sheet(into.resolve(FolderTexts.VOTES), List.of("constituency", "party", "votes"))) {
            for (String code : codes) {
                var votes = goal.record().votes().get(code);
                if (votes == null) {
                    continue;
                }
                for (var option : votes.options().entrySet()) {
                    sheet.cell(code)
                            .cell(option.getKey())
                            .cell(option.getValue().votes())
                            .end();
                }
                for (var reserved : votes.reserved().entrySet()) {
                    sheet.cell(code)
                            .cell(reserved.getKey().name())
                            .cell(reserved.getValue().votes())
                            .end();
                }
            }
        }
    }

    private String source() {
        Text label = Labels.MADE_UP;
        return "# " + Labels.titled(goal.record().election().title()).en() + "\n\n"
                + "**" + label.kk() + "**\n\n"
                + "**" + label.ru() + "**\n\n"
                + "**" + label.en() + "**\n\n"
                + KINDS
                + "\n" + text(FolderTexts.SOURCE);
    }

    private static final String KINDS = """
            Жарияланған деректерге сай келетіні: тізімдердің дауыстары, ал `rehearsal.yaml` бар болса — өңірлердегі сайлаушылар \
            мен берілген бюллетеньдер. Учаскелер, аумақтық комиссиялар, олардың деректері, алдыңғы сайлаудың деректері, \
            түзетулер мен қателер ойдан шығарылған; әдейі енгізілген қателердің тізімі `faults.csv` файлында.

            Опубликованным данным отвечают голоса за списки, а при наличии `rehearsal.yaml` — число избирателей и выданных \
            бюллетеней по областям. Участки, территориальные комиссии, их данные, данные предыдущих выборов, исправления и \
            ошибки вымышлены; намеренно внесённые ошибки перечислены в `faults.csv`.

            Published are the sums: the votes for lists and, where there is a `rehearsal.yaml`, the voters and the ballots \
            issued in the regions. Stations, territorial commissions, their figures, those of the election before, corrections \
            and faults are made up; the faults that were planted are listed in `faults.csv`.
            """;
}
