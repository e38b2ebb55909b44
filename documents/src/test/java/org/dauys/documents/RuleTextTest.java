package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dauys.election.Language;
import org.dauys.figures.Citation;
import org.dauys.figures.Fraction;
import org.dauys.protocol.Catalogue;
import org.dauys.protocol.Check;
import org.dauys.protocol.Checks;
import org.dauys.protocol.Examples;
import org.dauys.protocol.Family;
import org.dauys.protocol.Finding;
import org.dauys.protocol.Form;
import org.dauys.protocol.Item;
import org.dauys.protocol.Layout;
import org.dauys.protocol.Measure;
import org.dauys.protocol.Rule;
import org.dauys.protocol.Severity;
import org.dauys.protocol.TurnoutReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTextTest {
    private static Words words(Language language) {
        return Words.in(language, "rules_%s.properties".formatted(language.code()));
    }

    private static Set<String> keys(Language language) {
        return org.dauys.documents.Catalogue.read("rules_%s.properties".formatted(language.code()))
                .stringPropertyNames();
    }

    private static Rule rule(String code) {
        return Catalogue.rule(code).orElseThrow();
    }

    private static Finding first(String code) {
        Rule rule = rule(code);
        return Examples.findings(rule, rule.examples().getFirst()).getFirst();
    }

    /** Every key that is asked for, and no other. */
    @ParameterizedTest
    @EnumSource
    void everyRuleHasItsTextsAndNoTextIsIdle(Language language) {
        Set<String> expected = new LinkedHashSet<>(Set.of(
                "line.item",
                "figure",
                "figure.blank",
                "points",
                "register",
                "report",
                "label.language",
                "label.typist",
                "label.commission"));
        Catalogue.rules().forEach(each -> RuleText.ENDINGS.forEach(ending -> expected.add(each.code() + "." + ending)));
        Stream.of(Severity.values()).forEach(each -> expected.add("severity." + each));
        Stream.of(Family.values()).forEach(each -> expected.add("family." + each));
        Stream.of(Item.values()).forEach(each -> expected.add("item." + each.code()));
        expected.remove("item.votes");

        assertThat(keys(language)).isEqualTo(expected);
    }

    /** A language may name a figure that another leaves out, but none may ask for what no finding has. */
    @ParameterizedTest
    @EnumSource
    void everySentenceCanBeSaid(Language language) {
        var text = RuleText.in(language);
        for (Rule rule : Catalogue.rules()) {
            Finding finding = first(rule.code());
            assertThat(List.of(text.title(rule), text.meaning(rule), text.typist(finding), text.commission(finding)))
                    .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotContain("{", "  "));
            assertThat(text.family(rule.family())).isNotBlank();
            assertThat(text.severity(rule.severity())).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void titlesAndMeaningsNeedNoFigure(Language language) {
        assertThat(keys(language).stream()
                        .filter(key -> key.endsWith(".title") || key.endsWith(".meaning"))
                        .filter(key -> !words(language).placeholders(key).isEmpty()))
                .isEmpty();
    }

    @Test
    void theSentencesOfAllLanguagesNameTheSameFigures() {
        for (String key : keys(Language.EN)) {
            assertThat(words(Language.KK).placeholders(key)).as("%s kk", key).isEqualTo(placeholders(key));
            assertThat(words(Language.RU).placeholders(key)).as("%s ru", key).isEqualTo(placeholders(key));
        }
    }

    private static Set<String> placeholders(String key) {
        return words(Language.EN).placeholders(key);
    }

    @Test
    void theTypistIsToldTheLinesWithTheirNumbersAndFigures() {
        assertThat(RuleText.in(Language.EN).typist(first("P201")))
                .isEqualTo(
                        "Line 1 “ballots found”: 100, but the parts make 101 together. Difference: 1. Compare with the"
                                + " paper, digit by digit: line 2 “ballots invalid”: 3, A: 60, B: 31,"
                                + " line 4 “against all”: 7.");
        assertThat(RuleText.in(Language.RU).typist(first("P203")))
                .isEqualTo("Строка 2 «найдено бюллетеней»: 401; строка 1 «выдано бюллетеней»: 400. Лишних: 1. Сверьте"
                        + " обе строки с бумагой и убедитесь, что обе — этого голосования.");
        assertThat(RuleText.in(Language.KK).typist(first("P101")))
                .isEqualTo("Мына жол бос: 2-жол «пайдаланылмаған бюллетеньдер». Қағазға қараңыз: сонда тұрған санды, ал"
                        + " нөл жазылған болса, 0 енгізіңіз. Қағазда да бос болса, сол күйі қалдырыңыз.");
    }

    @Test
    void sharesThatDifferDoNotLookEqual() {
        assertThat(RuleText.in(Language.EN).commission(first("P503"))) // 301 of 400 and 1000 of 2000
                .startsWith("A has 75.25% at station 2 and 50.00% at its neighbours.");
    }

    @Test
    void optionsAreCalledByTheirNames() {
        var text = RuleText.in(Language.EN, code -> "Party " + code);

        assertThat(text.typist(first("P504"))).startsWith("Party A and Party B look exchanged");
    }

    @Test
    void aSharePublishedInPercentIsSaidInPercent() {
        Rule rule = rule("P601");
        var check = new Check(rule, Severity.QUESTION, rule.tolerance(), Citation.of("practice", "x"));
        Form plain = first("P301").layout().form();
        var form = new Form("x", plain.title(), plain.note(), plain.lines(), List.of(check));
        var checks = new Checks("c", new Layout(form, List.of()), Map.of());

        List<Finding> found =
                checks.checkReports(List.of(report("10:00", 4914), report("12:00", 4107))); // Turkistan, 2023

        assertThat(found.stream().map(RuleText.in(Language.EN)::typist).collect(Collectors.joining()))
                .isEqualTo(
                        "The report at 10:00 was 49.14%, the later one at 12:00 is 41.07%. Look for exchanged digits or"
                                + " the figure of another commission.");
    }

    private static TurnoutReport report(String time, long hundredths) {
        return new TurnoutReport(
                "TUR", time, Measure.SHARE, Fraction.of(hundredths, 10_000), Citation.of("turnout.csv", "2"));
    }

    @Test
    void aLineNamesStationContestAndCode() {
        assertThat(RuleText.in(Language.EN).line(first("P301")))
                .startsWith("1, contest: Line 2 “ballots issued”: 401; line 1 “voters on the list”: 400.")
                .endsWith("(P301)");
    }

    @Test
    void theFormulaShowsItsFigures() {
        assertThat(FormulaText.of(first("P201")))
                .isEqualTo("ballots_found (100) = ballots_invalid (3) + A (60) + B (31) + AGAINST_ALL (7)");
        assertThat(FormulaText.of(first("P304"))).isEqualTo("voters_on_list (3001) <= 3000");
        assertThat(FormulaText.of(first("P503")))
                .isEqualTo("A (301) / ballots_found (400) = neighbours.A (1000) / neighbours.ballots_found (2000)");
        assertThat(FormulaText.of(first("P101"))).isEqualTo("ballots_unused (blank)");
        assertThat(FormulaText.of(first("P401"))).isEqualTo("ballots_issued (979) = other.ballots_issued (1000)");
    }

    @Test
    void aCatalogueThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> Words.in(Language.EN, "no.properties")).hasMessageContaining("no.properties");
    }
}
