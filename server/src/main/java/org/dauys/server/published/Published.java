package org.dauys.server.published;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.counting.Announcement;
import org.dauys.counting.Prospect;
import org.dauys.counting.acts.Declaration;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Paper;
import org.dauys.documents.live.Live;
import org.dauys.election.Contest;
import org.dauys.election.Votes;
import org.dauys.figures.Question;
import org.dauys.figures.Reasoning;
import org.dauys.protocol.Finding;
import org.dauys.protocol.TurnoutReport;
import org.dauys.statute.Outcome;
import org.dauys.statute.Result;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.Tabulation;

/**
 * What is known of the count at one moment. It never changes; what comes later is another one with a higher version.
 *
 * @param version how many there were up to this one
 * @param time when it was taken
 * @param night the protocols, totals and rules of that moment
 * @param seats what the statute gives
 * @param prospect which seats are certain
 * @param announcements whether the seats of a contest can be announced, by contest
 * @param findings what the rules find, the gravest first
 * @param book what was done to protocols and reported besides
 */
public record Published(
        long version,
        Instant time,
        Live night,
        Seats seats,
        Prospect prospect,
        SequencedMap<String, Announcement> announcements,
        List<Finding> findings,
        Book book) {
    /** The moment with its own collections. */
    public Published {
        announcements = new LinkedHashMap<>(announcements);
        findings = List.copyOf(findings);
    }

    /** What the statute gives for the votes so far. */
    public sealed interface Seats {
        /** No votes are counted yet. */
        record None() implements Seats {}

        /** The statute cannot be applied to these totals. */
        record Refused() implements Seats {}

        /**
         * Seats, as far as no question is open.
         *
         * @param result the seats with their reasons
         * @param questions what must be decided
         */
        record So(Result result, List<Question> questions) implements Seats {
            /** The seats with their own list. */
            public So {
                questions = List.copyOf(questions);
            }
        }
    }

    /**
     * What stands beside the totals.
     *
     * @param dossiers what was done to each protocol; those to which nothing happened are left out
     * @param turnout the reports of turnout
     * @param declarations the contests that were declared
     */
    public record Book(
            Map<Paper, Dossier> dossiers, List<TurnoutReport> turnout, Map<String, Declaration> declarations) {
        /** The book with its own collections. */
        public Book {
            dossiers = Map.copyOf(dossiers);
            turnout = List.copyOf(turnout);
            declarations = Map.copyOf(declarations);
        }

        /** That of a state; it stays as it is when the state goes on. */
        static Book of(NightState state) {
            return new Book(state.dossiersByPaper(), state.reports(), state.declarations());
        }

        /** What was done to a protocol. */
        public Optional<Dossier> dossier(Paper paper) {
            return Optional.ofNullable(dossiers.get(paper));
        }
    }

    /**
     * Works out all that follows from a moment.
     *
     * @param night a night that does not change any more: a copy
     */
    public static Published of(long version, Instant time, Live night, Book book) {
        Prospect prospect = night.count().prospect();
        SequencedMap<String, Announcement> announcements = new LinkedHashMap<>();
        for (Prospect.OfContest contest : prospect.contests()) {
            String id = contest.contest().id();
            if (night.tabulation().sheets().containsKey(id)) {
                announcements.put(id, Announcement.of(night.count(), contest));
            }
        }
        return new Published(version, time, night, seats(night), prospect, announcements, night.findings(), book);
    }

    private static Seats seats(Live night) {
        if (!night.count().hasVotes()) {
            return new Seats.None();
        }
        return switch (night.count().outcome(Reasoning.recorded())) {
            case Outcome.Settled(var result) -> new Seats.So(result, List.of());
            case Outcome.AwaitingDecision(var result, var questions) -> new Seats.So(result, questions);
            case Outcome.Refused _ -> new Seats.Refused();
        };
    }

    /** The protocols with their totals. */
    public Tabulation tabulation() {
        return night.tabulation();
    }

    /** The contests whose protocols are counted here. */
    public List<Contest> contests() {
        return tabulation().sheets().values().stream()
                .map(sheet -> sheet.ballot().contest())
                .toList();
    }

    /** The sheet of a contest. */
    public Sheet sheet(String contest) {
        return tabulation().sheet(contest);
    }

    /** The seats so far, if the statute gives any. */
    public Optional<Result> result() {
        return switch (seats) {
            case Seats.So(var result, var _) -> Optional.of(result);
            case Seats.None _, Seats.Refused _ -> Optional.empty();
        };
    }

    /** What must be decided before all seats follow. */
    public List<Question> questions() {
        return switch (seats) {
            case Seats.So(var _, var questions) -> questions;
            case Seats.None _, Seats.Refused _ -> List.of();
        };
    }

    /** The seats of a constituency, if the statute gives any. */
    public Optional<Result.OfArea> area(String contest, String constituency) {
        return result().stream()
                .flatMap(all -> all.contests().stream())
                .filter(one -> one.contest().id().equals(contest))
                .flatMap(one -> one.areas().stream())
                .filter(one -> one.constituency().code().equals(constituency))
                .findFirst();
    }

    /** Which seats of a contest are certain. */
    public Optional<Prospect.OfContest> prospect(String contest) {
        return prospect.contests().stream()
                .filter(one -> one.contest().id().equals(contest))
                .findFirst();
    }

    /** The votes of a constituency so far. */
    public Votes votes(String contest, String constituency) {
        return tabulation().votes(contest).stream()
                .filter(some -> some.constituency().equals(constituency))
                .findFirst()
                .orElseThrow();
    }
}
