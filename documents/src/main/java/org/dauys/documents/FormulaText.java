package org.dauys.documents;

import java.util.List;
import java.util.stream.Collectors;
import org.dauys.protocol.Finding;
import org.dauys.protocol.Operand;
import org.dauys.protocol.Shape;
import org.dauys.protocol.Term.Whose;

/** The formula of a finding with its figures put in: the same in every language. */
public final class FormulaText {
    private FormulaText() {}

    /** For example {@code ballots_found (100) = ballots_invalid (3) + A (60) + B (31) + AGAINST_ALL (7)}. */
    public static String of(Finding finding) {
        List<Operand> left = finding.left();
        List<Operand> right = finding.right();
        return switch (finding.rule().shape()) {
            case Shape.Filled _ -> joined(finding, left, ", ");
            case Shape.TotalFilled _ -> joined(finding, left, " + ") + " != blank, if " + joined(finding, right, " + ");
            case Shape.Balance balance ->
                "%s %s %s"
                        .formatted(
                                joined(finding, left, " + "),
                                balance.relation().sign(),
                                balance.right().isEmpty()
                                        ? finding.rightSide().toString()
                                        : joined(finding, right, " + "));
            case Shape.NearShare _ -> joined(finding, left, " / ") + " = " + joined(finding, right, " / ");
            case Shape.LimitedShare _ -> joined(finding, left, " / ") + " <= " + finding.rightSide();
            case Shape.NotExchanged _ ->
                "%s / %s = %s / %s"
                        .formatted(
                                put(finding, left.getFirst()),
                                put(finding, left.getLast()),
                                put(finding, right.getFirst()),
                                put(finding, right.getLast()));
            case Shape.NotIdentical _ -> joined(finding, left, ", ") + " != " + joined(finding, right, ", ");
            case Shape.Stated _ -> joined(finding, left, "") + " = (" + joined(finding, right, " != ") + ")";
            case Shape.Report _ -> joined(finding, left, " + ") + " <= " + joined(finding, right.subList(0, 1), "");
        };
    }

    private static String joined(Finding finding, List<Operand> operands, String between) {
        return operands.stream().map(operand -> put(finding, operand)).collect(Collectors.joining(between));
    }

    private static String put(Finding finding, Operand operand) {
        String prefix = operand.whose() == Whose.OWN || operand.line().equals(Operand.REPORT)
                ? ""
                : finding.rule().scope().other() + ".";
        return "%s%s (%s)"
                .formatted(
                        prefix,
                        operand.line(),
                        operand.figure().map(Object::toString).orElse("blank"));
    }
}
