package org.dauys.bench.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A protocol that was made up, to be typed.
 *
 * @param station its station
 * @param contest its contest
 * @param fields its lines as the form sends them
 */
record Paper(String station, String contest, String fields) {
    /** The protocols of a rehearsal, in the order of the file, which our own program wrote. */
    static List<Paper> of(Path rehearsal) throws IOException {
        List<String> lines = Files.readAllLines(rehearsal.resolve("protocols.csv"));
        String[] codes = lines.getFirst().split(",", -1);
        List<Paper> papers = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            var fields = new StringBuilder();
            for (int i = 2; i < cells.length; i++) {
                fields.append("&line.").append(codes[i]).append('=').append(cells[i]);
            }
            papers.add(new Paper(cells[0], cells[1], fields.toString()));
        }
        return papers;
    }

    String address() {
        return "/entry/" + station + "/" + contest;
    }

    String approval() {
        return "{\"kind\":\"approve\",\"paper\":{\"contest\":\"%s\",\"station\":\"%s\"},\"seen\":2}"
                .formatted(contest, station);
    }
}
