package org.dauys.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dauys.figures.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule does in its examples what they say of it. */
class CatalogueTest {
    static List<Rule> rules() {
        return Catalogue.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyExampleIsFoundOrPassedAsItSays(Rule rule) {
        for (Example example : rule.examples()) {
            List<Finding> found = Examples.findings(rule, example);
            assertThat(found.isEmpty()).as("%s %s %s", rule, example, found).isEqualTo(!example.finds());
            assertThat(found).allMatch(finding -> finding.rule().equals(rule));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAnExampleOfBothKinds(Rule rule) {
        assertThat(rule.examples().stream().map(Example::finds).distinct()).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void codesAreInOrderAndNoneStandsTwice() {
        assertThat(rules().stream().map(Rule::code).toList())
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(35);
    }

    @Test
    void aRuleIsFoundByItsCode() {
        assertThat(Catalogue.rule("P201")).map(Rule::code).contains("P201");
        assertThat(Catalogue.rule("P999")).isEmpty();
    }

    @Test
    void theFirstDigitIsTheFamily() {
        assertThat(rules().stream().map(Rule::family).distinct()).containsExactly(Family.values());
        assertThat(Tried.rule("P403").family()).isEqualTo(Family.CONTESTS);
        assertThatThrownBy(() -> Family.of("P9")).hasMessage("P9 is of no family.");
        assertThatThrownBy(() -> Family.of("P")).hasMessage("P is of no family.");
    }

    @Test
    void theFormulaIsBuiltFromItsTerms() {
        assertThat(Tried.rule("P201").formula()).isEqualTo("ballots_found = ballots_invalid + votes + AGAINST_ALL");
        assertThat(Tried.rule("P303").formula()).isEqualTo("voters_on_list = register");
        assertThat(Tried.rule("P304").formula()).isEqualTo("voters_on_list <= limit");
        assertThat(Tried.rule("P302").formula()).isEqualTo("OPTION <= ballots_found");
        assertThat(Tried.rule("P403").formula()).isEqualTo("ballots_issued <= other.ballots_issued");
        assertThat(Tried.rule("P701").formula()).isEqualTo("line = lower.line");
        assertThat(rules()).allSatisfy(rule -> assertThat(rule.formula()).isNotBlank());
    }

    @Test
    void aRuleNeedsTheLinesThatItsFormulaNames() {
        assertThat(Tried.rule("P201").shape().needed())
                .containsExactly(Item.BALLOTS_FOUND, Item.BALLOTS_INVALID, Item.VOTES);
        assertThat(Tried.rule("P104").shape().needed())
                .containsExactly(Item.BALLOTS_FOUND, Item.BALLOTS_INVALID, Item.VOTES);
        assertThat(Tried.rule("P101").shape().needed()).isEmpty();
        assertThat(Tried.rule("P401").shape().needed()).containsExactly(Item.BALLOTS_ISSUED);
        assertThat(Tried.rule("P503").shape().needed()).containsExactly(Item.BALLOTS_FOUND);
        assertThat(Tried.rule("P504").shape().needed()).containsExactly(Item.BALLOTS_FOUND);
        assertThat(Tried.rule("P506").shape().needed()).containsExactly(Item.BALLOTS_ISSUED, Item.VOTERS_ON_LIST);
        assertThat(Tried.rule("P507").shape().needed()).containsExactly(Item.BALLOTS_FOUND);
        assertThat(Tried.rule("P508").shape().needed()).containsExactly(Item.BALLOTS_INVALID, Item.BALLOTS_FOUND);
    }

    @Test
    void rulesOfOneCodeAreEqual() {
        Rule rule = Tried.rule("P201");
        var other = new Rule("P201", Scope.IMPORT, Severity.QUESTION, Tolerance.NONE, rule.shape(), List.of());

        assertThat(rule).isEqualTo(other).hasSameHashCodeAs(other).hasToString("P201");
        assertThat(rule).isNotEqualTo(Tried.rule("P202")).isNotEqualTo("P201");
        assertThat(rule.hashCode()).isNotEqualTo(Tried.rule("P202").hashCode());
    }

    @Test
    void aFindingCarriesItsFiguresItsSidesAndItsDifference() {
        Rule rule = Tried.rule("P201");

        Finding finding = Examples.findings(rule, rule.examples().getFirst()).getFirst();

        assertThat(finding.subject()).isEqualTo("1");
        assertThat(finding.line()).isZero();
        assertThat(finding.left()).containsExactly(Operand.of(Term.Whose.OWN, "", "ballots_found", 100));
        assertThat(finding.right())
                .containsExactly(
                        Operand.of(Term.Whose.OWN, "", "ballots_invalid", 3),
                        Operand.of(Term.Whose.OWN, "", "A", 60),
                        Operand.of(Term.Whose.OWN, "", "B", 31),
                        Operand.of(Term.Whose.OWN, "", "AGAINST_ALL", 7));
        assertThat(finding.leftSide()).isEqualTo(Fraction.of(100));
        assertThat(finding.rightSide()).isEqualTo(Fraction.of(101)); // 3 + 60 + 31 + 7
        assertThat(finding.difference()).isEqualTo(Fraction.of(-1));
        assertThat(finding.measure()).isEqualTo(Measure.NUMBER);
        assertThat(finding.severity()).isEqualTo(Severity.REFUSE);
        assertThat(finding.tolerance()).isEqualTo(Tolerance.NONE);
        assertThat(finding.check().basis()).isEqualTo(finding.entry());
    }

    @Test
    void aBlankLineIsAnOperandWithoutAFigure() {
        Rule rule = Tried.rule("P104");

        Finding finding = Examples.findings(rule, rule.examples().getFirst()).getFirst();

        assertThat(finding.left()).containsExactly(Operand.of(Term.Whose.OWN, "", "ballots_found", Figures.BLANK));
        assertThat(finding.left().getFirst().figure()).isEmpty();
        assertThat(finding.rightSide()).isEqualTo(Fraction.of(100)); // 3 + 60 + 30 + 7
    }
}
