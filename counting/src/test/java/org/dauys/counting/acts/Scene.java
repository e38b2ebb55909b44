package org.dauys.counting.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.dauys.counting.acts.ProtocolAct.Approve;
import org.dauys.counting.acts.ProtocolAct.Enter;
import org.dauys.counting.acts.ProtocolAct.EnterAgain;
import org.dauys.tabulation.State;

/** A night that tests walk through, act by act. */
final class Scene {
    final NightState night = Land.staffed();

    /** Takes an act that must not be refused. */
    Scene does(String officer, NightAct act) {
        assertThat(night.take(Land.entry(night, officer, act)))
                .as("%s: %s", officer, act)
                .isEmpty();
        return this;
    }

    /** Takes an act on the protocol as it stands now. */
    Scene does(String officer, Paper paper, BiFunction<Paper, Long, ProtocolAct> act) {
        return does(officer, act.apply(paper, revision(paper)));
    }

    /** Why an act on the protocol as it stands now is refused. */
    RefusalCode refused(String officer, Paper paper, BiFunction<Paper, Long, ProtocolAct> act) {
        return refused(officer, act.apply(paper, revision(paper)));
    }

    RefusalCode refused(String officer, NightAct act) {
        return refusal(officer, act).code();
    }

    Refusal refusal(String officer, NightAct act) {
        return night.refusal(Land.entry(night, officer, act)).orElseThrow(() -> new AssertionError(act));
    }

    /** Two typists agree. */
    Scene agreed(Paper paper, Map<String, Integer> figures) {
        return does("one", paper, (some, seen) -> new Enter(some, seen, figures))
                .does("two", paper, (some, seen) -> new EnterAgain(some, seen, figures));
    }

    Scene approved(Paper paper) {
        return agreed(paper, Land.sound()).does("coordinator", paper, Approve::new);
    }

    long revision(Paper paper) {
        return night.dossier(paper).revision();
    }

    Stage stage(Paper paper) {
        return night.dossier(paper).stage();
    }

    Optional<String> turn(Paper paper) {
        return night.dossier(paper).turn();
    }

    State state(Paper paper) {
        return night.tabulation()
                .sheet(paper.contest())
                .state(night.tabulation().register().position(paper.station()));
    }

    /** The votes for A in the whole country. */
    long votes() {
        return night.tabulation().ofCommission(Land.LISTS, 0, "A");
    }
}
