package org.dauys.server.web.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Paper;
import org.dauys.election.Station;
import org.dauys.protocol.Check;
import org.dauys.protocol.Item;
import org.dauys.protocol.Layout;
import org.dauys.protocol.Line;
import org.dauys.protocol.Relation;
import org.dauys.protocol.Shape;
import org.dauys.protocol.Term;
import org.dauys.server.web.entry.FormView.HeadView;
import org.dauys.server.web.entry.FormView.LineView;

/**
 * The form of a protocol in the order of the paper.
 *
 * @param paper the protocol
 * @param station its station
 * @param commission the name of its commission
 * @param layout its lines
 * @param images the addresses of the images of the paper
 * @param wording the language
 */
record PaperForm(Paper paper, Station station, String commission, Layout layout, List<String> images, Wording wording) {
    static PaperForm of(NightState state, Paper paper, Wording wording) {
        var register = state.tabulation().register();
        int position = register.position(paper.station());
        String commission = register.hierarchy()
                .commission(register.commission(position))
                .title()
                .in(wording.language());
        List<String> images = state.dossier(paper).images().stream()
                .map(image -> Addresses.image(paper, image.sha256()))
                .toList();
        return new PaperForm(paper, register.station(position), commission, state.layout(paper), images, wording);
    }

    HeadView head() {
        return new HeadView(
                paper.station(),
                paper.contest(),
                wording.contest(paper.contest()),
                station.place(),
                commission,
                wording.number(station.voters()),
                images);
    }

    /** All lines. */
    List<LineView> lines(Map<String, Integer> figures) {
        return lines(layout.codes(), figures);
    }

    /** Some lines: of a sum only if all its parts are among them. */
    List<LineView> lines(Collection<String> codes, Map<String, Integer> figures) {
        List<LineView> lines = new ArrayList<>();
        for (Line line : layout.form().lines()) {
            if (line.item() == Item.VOTES) {
                options(line, codes, figures, lines);
            } else if (codes.contains(line.item().code())) {
                String code = line.item().code();
                lines.add(new LineView(
                        code, line.number(), title(line), "", value(figures, code), parts(line.item(), codes)));
            }
        }
        return lines;
    }

    private void options(Line line, Collection<String> codes, Map<String, Integer> figures, List<LineView> lines) {
        String constituency = wording.constituency(station, paper.contest());
        String group = line.number() + ". " + title(line);
        int place = 0;
        for (String code : layout.options()) {
            place++;
            if (codes.contains(code)) {
                lines.add(new LineView(
                        code,
                        line.number() + "." + place,
                        wording.option(constituency, code),
                        group,
                        value(figures, code),
                        ""));
                group = "";
            }
        }
    }

    private String title(Line line) {
        return line.title().in(wording.language());
    }

    private static String value(Map<String, Integer> figures, String code) {
        return Optional.ofNullable(figures.get(code)).map(String::valueOf).orElse("");
    }

    /** The lines of which a line must be the sum by a rule of the form. */
    private String parts(Item whole, Collection<String> codes) {
        return layout.form().checks().stream()
                .map(Check::rule)
                .flatMap(rule -> rule.shape() instanceof Shape.Balance balance ? sum(balance, whole) : Stream.empty())
                .findFirst()
                .filter(codes::containsAll)
                .map(parts -> String.join(" ", parts))
                .orElse("");
    }

    private Stream<List<String>> sum(Shape.Balance balance, Item whole) {
        boolean isSum = balance.relation() == Relation.EQUAL
                && balance.left().equals(List.of(Term.own(whole)))
                && balance.right().stream().allMatch(PaperForm::isOwn);
        return isSum
                ? Stream.of(balance.right().stream()
                        .flatMap(this::codes)
                        .filter(code -> layout.line(code) != Layout.NONE)
                        .collect(Collectors.toList()))
                : Stream.empty();
    }

    private static boolean isOwn(Term term) {
        return term instanceof Term.Of(var whose, var _) && whose == Term.Whose.OWN;
    }

    private Stream<String> codes(Term term) {
        return switch (term) {
            case Term.Of(var _, var item) -> item == Item.VOTES ? layout.options().stream() : Stream.of(item.code());
            case Term.EachOption _, Term.EachLine _, Term.Register _ -> Stream.empty();
        };
    }
}
