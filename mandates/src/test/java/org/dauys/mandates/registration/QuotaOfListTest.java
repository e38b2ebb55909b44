package org.dauys.mandates.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.mandates.PaperElection.clause;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Figure;
import org.dauys.mandates.Answer;
import org.dauys.mandates.Category;
import org.dauys.mandates.Requirement;
import org.dauys.mandates.Traits;
import org.junit.jupiter.api.Test;

/** How many of a group a list must have, and where. */
class QuotaOfListTest extends Candidatures {
    /** 30 % of 10 are 3; of 11 they are 3.3, so 4. */
    @Test
    void theLeastShareIsRoundedUp() {
        share("women", Requirement.Bound.AT_LEAST, 30, 100);
        paper.listOf("A", "WWWMMMMMMM");
        paper.listOf("B", "WWWMMMMMMMM");

        List<CandidacyReport> reports = check();

        assertThat(reports.getFirst().trials().getFirst().met()).isEqualTo(Answer.YES);
        assertThat(reports.getLast().findings())
                .extracting(Candidatures::said)
                .containsExactly("m306 place[file=lists/b.csv, line=2] b [women, 3, 4]");
    }

    /** 70 % of 11 are 7.7, so at most 7. */
    @Test
    void theGreatestShareIsRoundedDown() {
        share("men", Requirement.Bound.AT_MOST, 70, 100);
        paper.listOf("A", "WWWWMMMMMMM");
        paper.listOf("B", "WWWMMMMMMMM");

        List<CandidacyReport> reports = check();

        assertThat(reports.getFirst().trials().getFirst().met()).isEqualTo(Answer.YES);
        assertThat(reports.getLast().trials().getFirst().met()).isEqualTo(Answer.NO);
        assertThat(reports.getLast().findings())
                .extracting(Candidatures::said)
                .containsExactly("m307 place[file=lists/b.csv, line=2] b [men, 8, 7]");
    }

    /** Of 10 persons 3 are asked: 2 are sure and 1 is not known, so it may be; with 1 sure and 1 not known it cannot be. */
    @Test
    void personsOfWhomItIsNotKnownMakeALeastShareUncertainOnlyIfTheyCanTurnIt() {
        share("women", Requirement.Bound.AT_LEAST, 30, 100);
        paper.listOf("A", "WW?MMMMMMM");
        paper.listOf("B", "W?MMMMMMMM");

        List<CandidacyReport> reports = check();

        Trial open = reports.getFirst().trials().getFirst();
        assertThat(open.met()).isEqualTo(Answer.UNKNOWN);
        assertThat(open.notKnown()).isEqualTo(1);
        assertThat(open.counted().orElseThrow().value()).isEqualTo(2);
        assertThat(said(reports.getLast().findings().getFirst())).endsWith("[women, 2, 3]");
    }

    /** 70 % of 10 are 7: 6 sure and 1 unknown are at most 7; 6 sure and 2 unknown may be 8. */
    @Test
    void personsOfWhomItIsNotKnownMakeAGreatestShareUncertainOnlyIfTheyCanTurnIt() {
        share("men", Requirement.Bound.AT_MOST, 70, 100);
        paper.listOf("A", "MMMMMM?WWW");
        paper.listOf("B", "MMMMMM??WW");

        assertThat(check())
                .extracting(report -> report.trials().getFirst().met())
                .containsExactly(Answer.YES, Answer.UNKNOWN);
    }

    @Test
    void whoBelongsToTwoCategoriesIsCountedOnce() {
        paper.group("quota", new Category.Women(), new Category.WithDisability());
        paper.onLists.add(new Requirement.NumberOnList(clause("89"), "quota", 2));
        paper.traits.put(
                "both",
                new Traits(
                        Optional.of(Traits.Sex.FEMALE),
                        Optional.empty(),
                        Optional.of(true),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        paper.list("A", "both");

        assertThat(said(first().findings().getFirst())).endsWith("[quota, 1, 2]");
    }

    @Test
    void aNumberOnAListIsMetExactly() {
        paper.onLists.add(new Requirement.NumberOnList(clause("60"), "women", 2));
        paper.listOf("A", "MWW");

        Trial trial = trial();
        assertThat(trial.met()).isEqualTo(Answer.YES);
        assertThat(trial.bound().orElseThrow().value()).isEqualTo(2);
    }

    @Test
    void anythingButAlternationBreaksAZipper() {
        paper.onLists.add(new Requirement.Spacing(clause("1"), "women", 1, 2, Requirement.Where.EVERYWHERE, 0));
        paper.onLists.add(new Requirement.Spacing(clause("1"), "men", 1, 2, Requirement.Where.EVERYWHERE, 0));
        paper.listOf("A", "WMWMW");
        paper.listOf("B", "MWMMWW");

        List<CandidacyReport> reports = check();

        assertThat(reports.getFirst().trials()).extracting(Trial::met).containsExactly(Answer.YES, Answer.YES);
        assertThat(reports.getLast().findings())
                .extracting(Candidatures::said)
                .containsExactly(
                        "m308 place[file=lists/b.csv, line=2] b [women, 3, 4, 1]",
                        "m308 place[file=lists/b.csv, line=2] b [men, 5, 6, 1]");
    }

    @Test
    void aGapIsNamedOnceAndTheSearchGoesOnBehindIt() {
        paper.onLists.add(new Requirement.Spacing(clause("60"), "women", 1, 4, Requirement.Where.EVERYWHERE, 0));
        paper.listOf("A", "MMMMMMMMWMM");

        assertThat(trial().findings())
                .extracting(finding -> finding.details().subList(1, 3))
                .containsExactly(List.of("1", "4"), List.of("5", "8"));
    }

    @Test
    void blocksAreLookedAtOneByOneAndOnlyInTheFirstPlaces() {
        paper.onLists.add(new Requirement.Spacing(clause("1"), "women", 1, 3, Requirement.Where.EACH_BLOCK, 6));
        paper.listOf("A", "WMMMMWMMM");
        paper.listOf("B", "WMMMMMWWW");

        assertThat(check())
                .extracting(report -> report.trials().getFirst().met())
                .containsExactly(Answer.YES, Answer.NO);
    }

    @Test
    void spacingIsNotKnownWherePersonsOfWhomItIsNotKnownDecide() {
        paper.onLists.add(new Requirement.Spacing(clause("1"), "women", 1, 2, Requirement.Where.EVERYWHERE, 0));
        paper.listOf("A", "WM?M");
        paper.listOf("B", "W?WM");

        List<CandidacyReport> reports = check();

        assertThat(reports)
                .extracting(report -> report.trials().getFirst().met())
                .containsExactly(Answer.UNKNOWN, Answer.YES);
        assertThat(reports.getFirst().trials().getFirst().notKnown()).isEqualTo(1);
    }

    /** 30 % of 10 are 3. */
    @Test
    void whyAListMustHaveSoManyLeadsToItsLength() {
        share("women", Requirement.Bound.AT_LEAST, 30, 100);
        paper.listOf("A", "WWWMMMMMMM");

        Figure<Long> least = trial().bound().orElseThrow();
        var why = reasoning.explain().why(least.path()).orElseThrow();
        assertThat(why.reasons())
                .singleElement()
                .satisfies(
                        persons -> assertThat(persons.line().figure().value()).isEqualTo(10L));
        assertThat(why.line().step().terms())
                .containsEntry("group", "women")
                .containsEntry("bound", "AT_LEAST")
                .containsEntry("share", "30/100");
    }
}
