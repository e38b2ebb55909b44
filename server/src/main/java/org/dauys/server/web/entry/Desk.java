package org.dauys.server.web.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.Kind;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Post;
import org.dauys.server.web.Texts;
import org.dauys.server.web.entry.DeskView.Group;
import org.dauys.server.web.entry.DeskView.Row;
import org.dauys.tabulation.Hierarchy;
import org.springframework.stereotype.Service;

/** Finds what waits for an officer, and the protocol of a station. */
@Service
class Desk {
    /** How many protocols of a group are listed; the others are found by the number of their station. */
    private static final int LISTED = 25;

    private static final Pattern NUMBER = Pattern.compile("0*([1-9][0-9]{0,8})");
    private static final Pattern ENDING = Pattern.compile("(?:^|.*[^0-9])0*([1-9][0-9]{0,8})$");

    private final Proceedings night;

    Desk(Proceedings night) {
        this.night = night;
    }

    /** What waits. */
    List<Group> waiting(String officer, Texts texts) {
        var wording = new Wording(night.record(), texts);
        return night.read(state -> new Search(state, new Rights(state, officer), wording).waiting());
    }

    /** The protocols of a station in the area of an officer, by its code or the number with which the code ends. */
    List<Found> find(String officer, String asked) {
        return night.read(state -> {
            var rights = new Rights(state, officer);
            return state.allDossiers()
                    .filter(dossier -> isAsked(dossier.paper().station(), asked) && rights.concerns(dossier.paper()))
                    .map(dossier ->
                            new Found(dossier.paper(), rights.typing(dossier).isPresent()))
                    .toList();
        });
    }

    /** Protocols as a list shows them. */
    List<Row> rows(List<Found> found, Texts texts) {
        var wording = new Wording(night.record(), texts);
        return night.read(state -> found.stream()
                .limit(LISTED)
                .map(some -> row(state, state.dossier(some.paper()), wording))
                .toList());
    }

    /**
     * A protocol that was looked for.
     *
     * @param paper the protocol
     * @param toType whether the officer has it to type
     */
    record Found(Paper paper, boolean toType) {}

    static boolean isAsked(String station, String asked) {
        if (station.equalsIgnoreCase(asked)) {
            return true;
        }
        Matcher number = NUMBER.matcher(asked);
        Matcher ending = ENDING.matcher(station.toUpperCase(Locale.ROOT));
        return number.matches() && ending.matches() && number.group(1).equals(ending.group(1));
    }

    private static Row row(NightState state, Dossier dossier, Wording wording) {
        Paper paper = dossier.paper();
        var register = state.tabulation().register();
        return new Row(
                Addresses.of(paper),
                paper.station(),
                register.place(register.position(paper.station())),
                wording.contest(paper.contest()),
                wording.say("stage." + dossier.stage()));
    }

    /** What is to be done with a protocol, the most urgent first. */
    private enum Task {
        RETYPE,
        ENTER_AGAIN,
        ENTER,
        APPROVE,
        CLEAR,
        TRANSMIT
    }

    private static final class Search {
        private final NightState state;
        private final Rights rights;
        private final Wording wording;
        private final Map<Task, List<Dossier>> tasks = new EnumMap<>(Task.class);
        private final Set<String> manned;

        Search(NightState state, Rights rights, Wording wording) {
            this.state = state;
            this.rights = rights;
            this.wording = wording;
            this.manned = state.officers().values().stream()
                    .flatMap(Set::stream)
                    .filter(post -> Kind.TRANSMIT.roles().contains(post.role()))
                    .map(Post::area)
                    .collect(Collectors.toSet());
        }

        List<Group> waiting() {
            if (rights.works()) {
                state.allDossiers()
                        .forEach(dossier -> task(dossier)
                                .ifPresent(task -> tasks.computeIfAbsent(task, _ -> new ArrayList<>())
                                        .add(dossier)));
            }
            return tasks.entrySet().stream()
                    .map(some -> new Group(
                            "desk." + some.getKey(),
                            some.getValue().size(),
                            some.getValue().stream()
                                    .sorted(Comparator.comparingLong(Search::waitsSince))
                                    .limit(LISTED)
                                    .map(dossier -> row(state, dossier, wording))
                                    .toList()))
                    .toList();
        }

        /** What waits longest comes first; what never began, in the order of the register. */
        private static long waitsSince(Dossier dossier) {
            return dossier.traces().isEmpty() ? 0 : dossier.traces().getLast().index();
        }

        private Optional<Task> task(Dossier dossier) {
            Optional<Task> typing = rights.typing(dossier).map(kind -> switch (kind) {
                case RETYPE -> Task.RETYPE;
                case ENTER_AGAIN -> Task.ENTER_AGAIN;
                default -> Task.ENTER;
            });
            return typing.or(() -> deciding(dossier));
        }

        private Optional<Task> deciding(Dossier dossier) {
            Optional<Task> task = switch (dossier.stage()) {
                case AGREED -> Optional.of(Task.APPROVE);
                case QUARANTINED -> Optional.of(Task.CLEAR);
                case APPROVED, TRANSMITTED -> Optional.of(Task.TRANSMIT);
                case AWAITED, ENTERED, DIFFERING, INVALIDATED -> Optional.empty();
            };
            return task.filter(some -> has(some, dossier));
        }

        private boolean has(Task task, Dossier dossier) {
            return switch (task) {
                case APPROVE -> rights.deciding(dossier).contains(Kind.APPROVE);
                case CLEAR -> rights.deciding(dossier).contains(Kind.CLEAR);
                case TRANSMIT -> isWithThem(dossier);
                case RETYPE, ENTER_AGAIN, ENTER -> true;
            };
        }

        /** Whether the officer's commission hands it on: the one that has it, or the nearest above in which anybody can. */
        private boolean isWithThem(Dossier dossier) {
            return !rights.isAtTheTop(dossier)
                    && rights.has(Kind.TRANSMIT, dossier.paper())
                    && rights.posts().stream()
                            .anyMatch(post -> Kind.TRANSMIT.roles().contains(post.role())
                                    && post.area().equals(handsOn(dossier)));
        }

        private String handsOn(Dossier dossier) {
            var hierarchy = state.tabulation().register().hierarchy();
            int at = hierarchy.position(dossier.holder());
            while (hierarchy.upper(at) != Hierarchy.NONE
                    && !manned.contains(hierarchy.commission(at).code())) {
                at = hierarchy.upper(at);
            }
            return hierarchy.commission(at).code();
        }
    }
}
