package org.dauys.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dauys.apportionment.Preference;
import org.dauys.apportionment.Settling;
import org.dauys.figures.Tally;

/** Sentences for rules that settle a tie. */
record SettlingSentences(Teller teller) {
    String of(Settling step, Subject subject) {
        return switch (step) {
            case Settling.ByVotes(var _, var _, var open, var votes) ->
                settled(open, byVotes("settled-by-votes", open, votes.value(), subject), step.result(), subject);
            case Settling.ByFewerVotes(var _, var _, var open, var votes) ->
                settled(open, byVotes("settled-by-fewer-votes", open, votes.value(), subject), step.result(), subject);
            case Settling.ByRemainder remainder ->
                settled(remainder.open(), byRemainder(remainder, subject), step.result(), subject);
            case Settling.ByRank(var _, var _, var open, var ranks) ->
                settled(open, byRank(open, ranks.value(), subject), step.result(), subject);
            case Settling.Decided(var _, var _, var open, var decision, var lot) ->
                levelFor(open, subject)
                        + " "
                        + teller.decided(
                                decision, lot ? "yes" : "no", teller.options(subject.spot(), decision.chosen()));
        };
    }

    private String byVotes(String key, Preference open, Tally votes, Subject subject) {
        String list =
                teller.each(subject.spot(), open.level(), name -> teller.words().number(votes.of(name)));
        return teller.say(key, Map.of("list", list));
    }

    private String byRemainder(Settling.ByRemainder step, Subject subject) {
        String list = teller.each(
                subject.spot(), step.open().level(), name -> teller.words().rounded(step.remainder(name), Teller.TWO));
        return teller.say("settled-by-remainder", Map.of("list", list));
    }

    private String byRank(Preference open, Tally ranks, Subject subject) {
        String list =
                teller.each(subject.spot(), open.level(), name -> teller.say("rank", Map.of("rank", ranks.of(name))));
        return teller.say("settled-by-rank", Map.of("list", list));
    }

    private String settled(Preference before, String rule, Preference after, Subject subject) {
        List<String> parts = new ArrayList<>();
        parts.add(levelFor(before, subject));
        parts.add(rule);
        if (!after.first().isEmpty()) {
            parts.add(teller.say("settled-first", Map.of("parties", teller.options(subject.spot(), after.first()))));
        }
        if (!after.isSettled()) {
            parts.add(levelFor(after, subject));
        }
        return String.join(" ", parts);
    }

    private String levelFor(Preference open, Subject subject) {
        return teller.say(
                "level-for", Map.of("places", open.places(), "parties", teller.options(subject.spot(), open.level())));
    }
}
