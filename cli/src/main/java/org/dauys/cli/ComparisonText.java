package org.dauys.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dauys.documents.Account;
import org.dauys.documents.Comparison;
import org.dauys.election.Election;
import org.dauys.election.OfficialSeats;

/** Says how the counted seats compare with the official ones. */
final class ComparisonText {
    private final Session session;
    private final Election election;

    ComparisonText(Session session, Account account) {
        this.session = session;
        this.election = account.result().record().election();
    }

    /** The text, its lines ended by line feeds. */
    String of(Comparison comparison) {
        var text = new StringBuilder("\n");
        List<Comparison.Line> differences = comparison.differences();
        if (comparison.lines().isEmpty()) {
            line(text, session.text("check.none", election.id()));
        } else if (comparison.agreeing() == comparison.lines().size()) {
            line(text, session.good(session.text("check.agrees", comparison.agreeing())));
        } else if (differences.isEmpty()) {
            line(
                    text,
                    session.text(
                            "check.agrees-some",
                            comparison.agreeing(),
                            comparison.lines().size()));
        } else {
            line(text, session.bad(session.text("check.differs", differences.size(), comparison.agreeing())));
        }
        comparison.lines().forEach(one -> line(text, one));
        Set<String> waiting = comparison.lines().stream()
                .flatMap(one -> one instanceof Comparison.Unsettled(var official)
                        ? Stream.of(official.where())
                        : Stream.empty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!waiting.isEmpty()) {
            line(text, "  " + session.text("check.unsettled", String.join(", ", waiting)));
        }
        comparison.left().forEach(one -> line(text, "  " + left(one)));
        return text.toString();
    }

    private void line(StringBuilder text, Comparison.Line one) {
        switch (one) {
            case Comparison.Agrees _, Comparison.Unsettled _ -> {}
            case Comparison.Differs(var official, var counted) ->
                line(
                        text,
                        "  "
                                + session.text(
                                        "check.line",
                                        place(official),
                                        official.where(),
                                        official.party(),
                                        official.seats(),
                                        counted));
            case Comparison.Unlisted(var where, var party, var counted) ->
                line(text, "  " + session.text("check.unlisted", where, party, counted));
        }
    }

    private String left(Comparison.Left left) {
        String contest = left.contest().id();
        return switch (left) {
            case Comparison.AsDeclared _ -> session.text("check.declared", contest);
            case Comparison.NotListed(var _, var codes) ->
                session.text("check.not-listed", contest, String.join(", ", codes));
        };
    }

    private static String place(OfficialSeats official) {
        return official.entry().source() + ":" + official.entry().place();
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append('\n');
    }
}
