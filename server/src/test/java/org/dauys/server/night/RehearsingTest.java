package org.dauys.server.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dauys.counting.UpperProtocol;
import org.dauys.counting.acts.Paper;
import org.dauys.documents.live.Live;
import org.dauys.journal.MemoryStorage;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.Register;
import org.junit.jupiter.api.Test;

class RehearsingTest {
    private static final Register REGISTER = SmallNight.ELECTION.register();

    private static boolean isBelow(int station, String commission) {
        Hierarchy hierarchy = REGISTER.hierarchy();
        int at = REGISTER.commission(station);
        while (at != Hierarchy.NONE && !hierarchy.commission(at).code().equals(commission)) {
            at = hierarchy.upper(at);
        }
        return at != Hierarchy.NONE;
    }

    /** The upper protocols that differ from the papers below, of commissions whose papers are all imported. */
    private static Set<String> differing() {
        Set<String> differing = new TreeSet<>();
        for (UpperProtocol upper : SmallNight.ELECTION.files().uppers()) {
            Map<String, Long> sum = new TreeMap<>();
            boolean whole = true;
            for (int station = 0; station < REGISTER.size(); station++) {
                if (isBelow(station, upper.commission())) {
                    var figures = SmallNight.ELECTION.rehearsed(new Paper(REGISTER.code(station), upper.contest()));
                    whole &= figures.isPresent() && station % 25 != 0;
                    figures.ifPresent(
                            lines -> lines.forEach((line, figure) -> sum.merge(line, (long) figure, Long::sum)));
                }
            }
            if (whole && !sum.equals(new TreeMap<>(upper.figures()))) {
                differing.add(upper.commission());
            }
        }
        return differing;
    }

    @Test
    void theOwnProtocolsOfUpperCommissionsAreInTheNightAndComparedWithTheSum() {
        try (SmallNight small = SmallNight.over(new MemoryStorage()).begun()) {
            var uppers = SmallNight.ELECTION.files().uppers();
            Live live = small.night.read(SmallNight.ELECTION::copy);

            assertThat(uppers)
                    .isNotEmpty()
                    .allSatisfy(upper -> assertThat(small.night.<Map<String, Long>>read(
                                    state -> state.summary(upper.contest(), upper.commission())
                                            .orElseThrow()
                                            .figures()))
                            .isEqualTo(upper.figures()));
            assertThat(live.findings().stream()
                            .filter(finding -> REGISTER.hierarchy().position(finding.subject()) != Hierarchy.NONE)
                            .filter(finding -> finding.rule().code().equals("P701"))
                            .map(finding -> finding.subject())
                            .distinct())
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(differing());
        }
    }
}
