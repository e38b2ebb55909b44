package org.dauys.documents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dauys.election.Language;
import org.dauys.figures.Fraction;
import org.dauys.protocol.Family;
import org.dauys.protocol.Finding;
import org.dauys.protocol.Item;
import org.dauys.protocol.Layout;
import org.dauys.protocol.Line;
import org.dauys.protocol.Measure;
import org.dauys.protocol.Operand;
import org.dauys.protocol.Rule;
import org.dauys.protocol.Severity;

/**
 * Says in a language what a rule of the protocols means, and of a finding where the typist looks and what the commission
 * decides, with its figures. The sentences stand in {@code rules_kk.properties} and its sisters, by the code of the rule.
 */
public final class RuleText {
    /** The endings of the keys of a rule. */
    static final List<String> ENDINGS = List.of("title", "meaning", "typist", "commission");

    private final Words words;
    private final UnaryOperator<String> names;

    private RuleText(Words words, UnaryOperator<String> names) {
        this.words = words;
        this.names = names;
    }

    /** The sentences in a language, with options by their codes. */
    public static RuleText in(Language language) {
        return in(language, UnaryOperator.identity());
    }

    /**
     * The sentences in a language.
     *
     * @param names gives the name of an option of a code
     */
    public static RuleText in(Language language, UnaryOperator<String> names) {
        return new RuleText(Words.in(language, "rules_%s.properties".formatted(language.code())), names);
    }

    /** What the rule finds, in a few words. */
    public String title(Rule rule) {
        return words.of(rule.code() + ".title");
    }

    /** Why the rule is there. */
    public String meaning(Rule rule) {
        return words.of(rule.code() + ".meaning");
    }

    /** Where the typist looks. */
    public String typist(Finding finding) {
        return said(finding, "typist");
    }

    /** What the commission decides. */
    public String commission(Finding finding) {
        return said(finding, "commission");
    }

    /** What happens to a protocol in which something was found. */
    public String severity(Severity severity) {
        return words.of("severity." + severity.name());
    }

    /** What the rules of a family ask. */
    public String family(Family family) {
        return words.of("family." + family.name());
    }

    /** A label of the pages on rules. */
    String label(String name) {
        return words.of("label." + name);
    }

    /** A finding in one line: the subject, the contest, the sentence for the typist, and the code. */
    public String line(Finding finding) {
        return "%s, %s: %s (%s)"
                .formatted(
                        FindingText.visible(finding.subject()),
                        FindingText.visible(finding.contest()),
                        typist(finding),
                        finding.rule().code());
    }

    private String said(Finding finding, String ending) {
        return words.capital(words.of(finding.rule().code() + "." + ending, arguments(finding)));
    }

    private Map<String, String> arguments(Finding finding) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("subject", FindingText.visible(finding.subject()));
        arguments.put("other", FindingText.visible(of(finding.right())));
        arguments.put("leftTime", FindingText.visible(of(finding.left())));
        arguments.put("rightTime", FindingText.visible(of(finding.right())));
        arguments.put("line", lineAt(finding, 0));
        arguments.put("first", lineAt(finding, 0));
        arguments.put("second", lineAt(finding, 1));
        arguments.put("left", side(finding, finding.leftSide()));
        arguments.put("right", side(finding, finding.rightSide()));
        arguments.put("difference", difference(finding));
        arguments.put("limit", limit(finding));
        arguments.put("leftFigures", figures(finding, finding.left()));
        arguments.put("rightFigures", figures(finding, finding.right()));
        return arguments;
    }

    private static String of(List<Operand> operands) {
        return operands.isEmpty() ? "" : operands.getFirst().of();
    }

    private String lineAt(Finding finding, int at) {
        return at < finding.left().size()
                ? line(finding.layout(), finding.left().get(at))
                : "";
    }

    private String side(Finding finding, Fraction side) {
        return switch (finding.measure()) {
            case NUMBER -> words.exact(side);
            case SHARE -> words.percent(side, digits(finding));
        };
    }

    /** So many digits that sides which differ do not look equal. */
    private int digits(Finding finding) {
        Fraction hundred = Fraction.of(100);
        return words.digitsApart(
                finding.leftSide().times(hundred), List.of(finding.rightSide().times(hundred)), 2);
    }

    private String difference(Finding finding) {
        Fraction difference = finding.difference();
        Fraction size = difference.signum() < 0 ? Fraction.of(0).minus(difference) : difference;
        return switch (finding.measure()) {
            case NUMBER -> words.exact(size);
            case SHARE ->
                words.of("points", Map.of("number", words.fraction(size.times(Fraction.of(100)), digits(finding))));
        };
    }

    private String limit(Finding finding) {
        return switch (finding.measure()) {
            case NUMBER -> words.number(finding.tolerance().ballots());
            case SHARE -> words.percent(finding.tolerance().share());
        };
    }

    private String figures(Finding finding, List<Operand> operands) {
        return operands.stream().map(operand -> figure(finding, operand)).collect(Collectors.joining(", "));
    }

    private String figure(Finding finding, Operand operand) {
        String line = line(finding.layout(), operand);
        return operand.figure()
                .map(figure -> words.of("figure", Map.of("line", line, "figure", shown(finding, operand, figure))))
                .orElseGet(() -> words.of("figure.blank", Map.of("line", line)));
    }

    private String shown(Finding finding, Operand operand, Fraction figure) {
        boolean isShare = operand.line().equals(Operand.REPORT) && finding.measure() == Measure.SHARE;
        return isShare ? words.percent(figure, digits(finding)) : words.exact(figure);
    }

    private String line(Layout layout, Operand operand) {
        if (operand.line().equals(Operand.REGISTER)) {
            return words.of("register");
        }
        if (operand.line().equals(Operand.REPORT)) {
            return words.of("report", Map.of("time", FindingText.visible(operand.of())));
        }
        return Arrays.stream(Item.values())
                .filter(each -> each != Item.VOTES && each.code().equals(operand.line()))
                .findFirst()
                .map(item -> line(layout, item))
                .orElseGet(() -> FindingText.visible(names.apply(operand.line())));
    }

    /** An item has its number on the paper; those who stand have their names. */
    private String line(Layout layout, Item item) {
        String title = words.of("item." + item.code());
        return number(layout, item)
                .map(number -> words.of("line.item", Map.of("number", number, "title", title)))
                .orElse(title);
    }

    private static Optional<String> number(Layout layout, Item item) {
        return layout.form().lines().stream()
                .filter(line -> line.item() == item)
                .map(Line::number)
                .findFirst();
    }
}
