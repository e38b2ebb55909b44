package org.dauys.documents.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dauys.documents.Lines;
import org.dauys.documents.Names;
import org.dauys.documents.Words;
import org.dauys.election.Contest;
import org.dauys.election.Language;
import org.dauys.figures.Fraction;
import org.dauys.tabulation.Progress;
import org.dauys.tabulation.State;

/**
 * What all texts about a night say in the same words.
 *
 * @param words the words of one language
 * @param names the names of those who stand
 * @param live the night
 */
record LiveWords(Words words, Names names, Live live) {
    static final int TWO = 2;

    static LiveWords of(Language language, Live live) {
        Words words = Words.in(language, "night_%s.properties".formatted(language.code()));
        return new LiveWords(words, new Names(words, live.record()), live);
    }

    /** The title of the election, and that its figures are made up, if they are. */
    void head(Lines lines) {
        lines.paragraph("", live.record().election().title().in(words.language()));
        live.label()
                .ifPresent(label -> lines.paragraph(
                        "! ", words.of("label-rehearsal", Map.of("seed", String.valueOf(label.seed())))));
    }

    /** How many stations of an area are counted, and what became of the others. */
    String stations(Contest contest, Progress progress) {
        List<String> rest = new ArrayList<>();
        part("missing", progress.missing()).ifPresent(rest::add);
        part("quarantined", progress.quarantined()).ifPresent(rest::add);
        part("disputed", progress.disputed()).ifPresent(rest::add);
        part("invalidated", progress.invalidated()).ifPresent(rest::add);
        return words.of(
                "night-stations",
                Map.of(
                        "contest", contest.title().in(words.language()),
                        "counted", words.number(progress.counted() + progress.disputed()),
                        "expected", words.number(progress.expected()),
                        "rest", rest.isEmpty() ? "." : "; " + String.join(", ", rest) + "."));
    }

    private Optional<String> part(String what, long count) {
        return count == 0 ? Optional.empty() : Optional.of(words.of("night-" + what, Map.of("count", count)));
    }

    /** Why a station is awaited. */
    String state(State state) {
        return words.of("night-state-" + state.name().toLowerCase(Locale.ROOT));
    }

    /** A share of a whole, or nothing of nothing. */
    String share(long part, long whole) {
        return whole == 0 ? "" : words.percent(Fraction.of(part, whole), TWO);
    }
}
