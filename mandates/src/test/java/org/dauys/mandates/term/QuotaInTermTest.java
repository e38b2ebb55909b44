package org.dauys.mandates.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.dauys.figures.Path;
import org.dauys.mandates.TermAct.Kind;
import org.junit.jupiter.api.Test;

/** What a replacement does to the quota: 30 % of three seats are 0.9, so one woman. */
class QuotaInTermTest extends HouseOfThree {
    /** 30 % of three seats are 0.9, so one woman; A-1 is the only one who sits. */
    @Test
    void aReplacementThatBreaksTheQuotaHoldsAndIsSaid() {
        byTheParty();
        aThirdForWomen();
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-02", Kind.FOLLOWED, 1, "A-5");
        Term term = term();

        assertThat(term.findings()).isEmpty();
        assertThat(term.holder(1, day("2024-02-02"))).contains("A-5");
        assertThat(term.notices()).singleElement().isInstanceOfSatisfying(Notice.QuotaBroken.class, broken -> {
            assertThat(broken.demand().least().value()).isEqualTo(1);
            assertThat(broken.sure()).isZero();
            assertThat(broken.notKnown()).isZero();
            assertThat(broken.vacant()).isZero();
            assertThat(broken.isCertain()).isTrue();
        });
        assertThat(term.questions()).singleElement().satisfies(question -> {
            assertThat(question.topic()).isEqualTo("quota-after-replacement");
            assertThat(question.authority()).isEqualTo("commission");
            assertThat(question.path()).isEqualTo(Path.of("persons/council/seat/1/quota-after-act/2/women"));
        });
    }

    @Test
    void aReplacementThatKeepsTheQuotaIsNotSpokenOf() {
        byTheParty();
        aThirdForWomen();
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-02", Kind.FOLLOWED, 1, "A-4");

        assertThat(term().notices()).isEmpty();
    }

    /** Two seats are vacant; when the first is filled by a man, the other can still go to a woman. */
    @Test
    void aQuotaThatAVacantSeatCanStillMeetIsNotBrokenYet() {
        byTheParty();
        aThirdForWomen();
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-01", Kind.RESIGNED, 2, "A-2");
        paper.act("2024-02-02", Kind.FOLLOWED, 1, "A-5");

        assertThat(term().notices()).isEmpty();
    }

    @Test
    void aQuotaThatHangsOnAPersonOfWhomItIsNotKnownIsSaidToBeUncertain() {
        byTheParty();
        paper.traits.remove("A-5");
        aThirdForWomen();
        paper.act("2024-02-01", Kind.RESIGNED, 1, "A-1");
        paper.act("2024-02-02", Kind.FOLLOWED, 1, "A-5");

        assertThat(term().notices()).singleElement().isInstanceOfSatisfying(Notice.QuotaBroken.class, broken -> {
            assertThat(broken.notKnown()).isEqualTo(1);
            assertThat(broken.isCertain()).isFalse();
        });
    }
}
