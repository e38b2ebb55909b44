package org.dauys.documents.rehearsal;

import java.util.List;
import org.dauys.protocol.Family;
import org.dauys.protocol.Finding;

/**
 * What a rule of checking found.
 *
 * @param rule the code of the rule
 * @param contest the id of the contest; empty if it is about no single one
 * @param places the codes of the stations and commissions that it is about
 */
public record Alarm(String rule, String contest, List<String> places) {
    /** The alarm with its own list. */
    public Alarm {
        places = List.copyOf(places);
    }

    /** What a rule of protocols found. */
    public static Alarm of(Finding finding) {
        boolean ofTurnout = finding.rule().family() == Family.TURNOUT;
        return new Alarm(finding.rule().code(), ofTurnout ? "" : finding.contest(), List.of(finding.subject()));
    }
}
