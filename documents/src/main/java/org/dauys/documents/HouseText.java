package org.dauys.documents;

import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.dauys.election.Election;
import org.dauys.figures.Tally;

/** The seats of a house as a half circle with its legend. */
record HouseText(Narrator narrator, Lines lines, Page page) {
    private static final String DISC = "●";
    private static final int LEGEND = 4;
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();

    void print(Tally seats, Election election) {
        int all = Math.toIntExact(seats.total());
        if (all == 0) {
            return;
        }
        SequencedMap<String, String> signs = signs(seats, election);
        int each = Hemicycle.seatsPerSign(all, page.width());
        List<String> drawn = new ArrayList<>();
        int shown = (all + each - 1) / each;
        for (int i = 0; i < shown; i++) {
            drawn.add(signs.getOrDefault(holder(seats, (2L * i + 1) * all / (2L * shown)), DISC));
        }
        Hemicycle.lines(drawn).forEach(line -> lines.line("  " + line));
        if (each > 1) {
            lines.paragraph("  ", narrator.words().of("count-sign", Map.of("seats", each)));
        }
        legend(seats, signs);
    }

    private void legend(Tally seats, Map<String, String> signs) {
        var rows = new Rows();
        for (String party : seats.claimants().names()) {
            if (seats.of(party) > 0) {
                rows.add(
                        Lines.left(signs.getOrDefault(party, DISC), 2)
                                + narrator.names().party(party),
                        narrator.words().number(seats.of(party)));
            }
        }
        rows.print(lines, " ".repeat(LEGEND));
    }

    /** Who holds the seat of a number, counted from 0 in the order of the parties. */
    private static String holder(Tally seats, long number) {
        long before = 0;
        for (String party : seats.claimants().names()) {
            before += seats.of(party);
            if (number < before) {
                return party;
            }
        }
        throw new IllegalArgumentException("There is no seat %d of %d.".formatted(number, before));
    }

    /** A disc in the party's colour, or else a letter of its name that no other party has. */
    private SequencedMap<String, String> signs(Tally seats, Election election) {
        SequencedMap<String, String> signs = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String party : seats.claimants().names()) {
            if (seats.of(party) > 0) {
                String sign = page.colour()
                        ? new Ink(true).in(election.party(party).colour(), DISC)
                        : letter(narrator.names().party(party), taken);
                taken.add(sign);
                signs.put(party, sign);
            }
        }
        return signs;
    }

    /** Letters that look alike, such as the Latin and the Cyrillic A, are not told apart. */
    private String letter(String name, Set<String> taken) {
        Set<String> looks = new HashSet<>();
        taken.forEach(letter -> looks.add(LOOKS.getSkeleton(letter)));
        String upper = name.toUpperCase(narrator.words().language().locale());
        String letters = upper + "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        return letters.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .filter(letter -> Lines.columns(letter) == 1 && !looks.contains(LOOKS.getSkeleton(letter)))
                .findFirst()
                .orElse("?");
    }
}
