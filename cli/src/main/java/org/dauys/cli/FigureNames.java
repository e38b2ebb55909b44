package org.dauys.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dauys.documents.Account;
import org.dauys.documents.Seats;
import org.dauys.election.Body;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Parted;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.figures.Reason;
import org.dauys.statute.Result;

/**
 * The names by which people ask for a figure.
 *
 * <p>A figure has its path. A seat may also be called by its party and number, {@code AMANAT/40}, and the seats of a party
 * by the party; before both may stand a body, contest or constituency: {@code KZ/AMANAT/40}.
 */
final class FigureNames {
    private static final int SUGGESTIONS = 3;
    private static final Pattern SHORT = Pattern.compile("(?:([^/]+)/)?([^/]+)/([1-9][0-9]{0,8})");

    /** What a name stands for. */
    sealed interface Named {}

    /** A figure, or the part of one claimant. */
    record Found(Reason reason) implements Named {}

    /** A question that waits for a decision. */
    record Open(Question question) implements Named {}

    /**
     * More than one figure.
     *
     * @param names a name for each of them
     */
    record Several(List<String> names) implements Named {}

    /**
     * A seat that a party does not have.
     *
     * @param party its code
     * @param seats how many it has, at least 1
     * @param number which one was asked for
     */
    record TooFew(String party, long seats, long number) implements Named {}

    /**
     * Nothing.
     *
     * @param nearest names that were perhaps meant
     */
    record Unknown(List<String> nearest) implements Named {}

    private final Account account;
    private final Result result;

    FigureNames(Account account) {
        this.account = account;
        this.result = account.result();
    }

    /** What a name stands for. */
    Named find(String name) {
        if (name.isEmpty() || name.startsWith("/") || name.endsWith("/") || name.contains("//")) {
            return new Unknown(nearest(name));
        }
        Optional<Named> exact = reason(Path.of(name))
                .<Named>map(Found::new)
                .or(() -> account.questions().stream()
                        .filter(question -> question.path().toString().equals(name))
                        .<Named>map(Open::new)
                        .findFirst());
        return exact.or(() -> seat(name)).or(() -> seats(name)).orElseGet(() -> new Unknown(nearest(name)));
    }

    private Optional<Reason> reason(Path path) {
        return result.explanation().why(path);
    }

    private Optional<Named> seat(String name) {
        Matcher parts = SHORT.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String party = parts.group(2);
        long number = Long.parseLong(parts.group(3));
        List<String> places = Optional.ofNullable(parts.group(1)).map(List::of).orElseGet(this::bodies);
        List<String> names = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (String where : places) {
            Seats.of(result, where, party, number).flatMap(this::reason).ifPresent(reason -> {
                names.add(where + "/" + party + "/" + number);
                reasons.add(reason);
            });
        }
        return one(names, reasons).or(() -> tooFew(places, party, number));
    }

    private Optional<Named> tooFew(List<String> places, String party, long number) {
        long most = places.stream()
                .mapToLong(where -> Seats.all(result, where, party).size())
                .max()
                .orElse(0);
        return most > 0 ? Optional.of(new TooFew(party, most, number)) : Optional.empty();
    }

    /** The seats of a party in a place, or in the only body that has such a party. */
    private Optional<Named> seats(String name) {
        int slash = name.lastIndexOf('/');
        List<String> places = slash < 0 ? bodies() : List.of(name.substring(0, slash));
        String party = name.substring(slash + 1);
        List<String> names = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (String where : places) {
            reason(Path.of(where + "/seats/" + party)).ifPresent(reason -> {
                names.add(where + "/" + party);
                reasons.add(reason);
            });
        }
        return one(names, reasons);
    }

    private static Optional<Named> one(List<String> names, List<Reason> reasons) {
        return switch (reasons.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Found(reasons.getFirst()));
            default -> Optional.of(new Several(names));
        };
    }

    private List<String> bodies() {
        return result.record().election().bodies().stream().map(Body::id).toList();
    }

    /** The names most like one that is unknown, the likest first. */
    private List<String> nearest(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        if (wanted.length() > Likeness.LONGEST) {
            return List.of();
        }
        SequencedSet<String> known = all();
        known.addAll(seatsLike(name));
        return known.stream()
                .sorted(Comparator.comparingInt((String one) -> Likeness.distance(wanted, one.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** Every figure and every part of one. */
    private SequencedSet<String> all() {
        SequencedSet<String> names = new LinkedHashSet<>();
        for (Conclusion line : result.explanation().conclusions()) {
            names.add(line.path().toString());
            if (line.figure().value() instanceof Parted parted) {
                parted.claimants().names().forEach(claimant -> names.add(line.path() + "/" + claimant));
            }
        }
        return names;
    }

    /** The seats that a name like {@code AMANT/40} was perhaps meant for: that number of every party, or its last. */
    private SequencedSet<String> seatsLike(String name) {
        Matcher parts = SHORT.matcher(name);
        long number = parts.matches() ? Long.parseLong(parts.group(3)) : Long.MAX_VALUE;
        SequencedSet<String> names = new LinkedHashSet<>();
        for (String body : bodies()) {
            for (String party : result.record().election().parties().keySet()) {
                int seats = Seats.all(result, body, party).size();
                if (seats > 0) {
                    names.add((bodies().size() > 1 ? body + "/" : "") + party + "/" + Math.min(seats, number));
                }
            }
        }
        return names;
    }
}
