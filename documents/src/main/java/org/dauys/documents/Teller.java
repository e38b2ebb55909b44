package org.dauys.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dauys.apportionment.Divisors;
import org.dauys.figures.Decision;
import org.dauys.figures.Fraction;
import org.dauys.figures.Ratios;
import org.dauys.figures.Tally;
import org.dauys.statute.Result;
import org.dauys.statute.Section;

/**
 * What sentences about a result are made of.
 *
 * @param words the words
 * @param result the result
 * @param names the names of those who stand
 */
record Teller(Words words, Result result, Names names) {
    /** Digits of shares in per cent, and of quotas and averages. */
    static final int TWO = 2;

    /** A group of lists is named in small letters, as no list is. */
    private static final Pattern GROUP = Pattern.compile("(connection|subconnection)-(.+)");

    /** Digits of quotients and remainders. */
    static final int THREE = 3;

    String say(String key, Map<String, ?> arguments) {
        return words.of(key, arguments);
    }

    /** The name of what a number belongs to: a list, a candidate, a group of lists, or a constituency. */
    String option(Spot spot, String code) {
        int slash = code.indexOf('/');
        if (slash > 0) {
            return say(
                    "in-place",
                    Map.of(
                            "name", names.option(code.substring(0, slash), code.substring(slash + 1)),
                            "place", place(code.substring(0, slash))));
        }
        Matcher group = GROUP.matcher(code);
        if (group.matches()) {
            return say("group", Map.of("kind", group.group(1), "name", group.group(2)));
        }
        return spot.ofPlaces() ? place(code) : names.option(spot.code(), code);
    }

    /** The title of a constituency; one that is not known is its own title. */
    String place(String code) {
        return result.record().election().contests().stream()
                .flatMap(contest -> contest.constituencies().stream())
                .filter(constituency -> constituency.code().equals(code))
                .findFirst()
                .map(constituency -> constituency.title().in(words.language()))
                .orElse(code);
    }

    /** The name of a list, whatever the constituency. */
    String list(String code) {
        return names.option("", code);
    }

    /** The numbers of all, or of the claimant alone. */
    String own(Tally tally, Subject subject) {
        return subject.claimant()
                .filter(tally.claimants()::contains)
                .map(name -> pair(subject.spot(), name, words.number(tally.of(name))))
                .orElseGet(() -> tally(subject.spot(), tally));
    }

    /** The fractions of all, or of the claimant alone, each as said. */
    String own(Ratios ratios, Subject subject, Function<Fraction, String> said) {
        return each(
                subject.spot(),
                subject.claimant()
                        .map(List::of)
                        .orElseGet(() -> ratios.claimants().names()),
                name -> said.apply(ratios.of(name)));
    }

    /** The names of some, as an enumeration. */
    String options(Spot spot, Collection<String> codes) {
        return words.list(codes.stream().map(code -> option(spot, code)).toList());
    }

    /** Names, each with something said of it: {@code Amanat 40, Auyl 8}. */
    String each(Spot spot, Collection<String> codes, Function<String, String> said) {
        List<String> pairs = new ArrayList<>();
        for (String code : codes) {
            pairs.add(pair(spot, code, said.apply(code)));
        }
        return String.join(", ", pairs);
    }

    /** A name with something said of it. */
    String pair(Spot spot, String code, String said) {
        return say("pair", Map.of("name", option(spot, code), "said", said));
    }

    /** The numbers of all who have one, named; a dash if there is nobody. */
    String tally(Spot spot, Tally tally) {
        if (tally.size() == 0) {
            return "—";
        }
        List<String> some = tally.claimants().names().stream()
                .filter(name -> tally.of(name) > 0)
                .toList();
        return each(spot, some.isEmpty() ? tally.claimants().names() : some, name -> words.number(tally.of(name)));
    }

    /** A fraction so that it does not look equal to others. */
    String apart(Fraction fraction, Collection<Fraction> others, int atLeast) {
        return words.fraction(fraction, words.digitsApart(fraction, others, atLeast));
    }

    /** A share in per cent so that it does not look equal to the threshold. */
    String percentApart(Fraction share, Fraction threshold) {
        return words.percent(share, words.digitsApart(share, List.of(threshold), TWO + 2) - 2);
    }

    /** Lists or candidates: what stands where the figure belongs. */
    String kind(Spot spot) {
        return result.contests().stream()
                        .filter(of -> spot.contest()
                                .filter(contest ->
                                        contest.id().equals(of.contest().id()))
                                .isPresent())
                        .anyMatch(of -> of.section().elects() == Section.Elects.CANDIDATES)
                ? "candidates"
                : "lists";
    }

    /** The name of a sequence of divisors. */
    String divisors(Divisors divisors) {
        return say("divisors-name", Map.of("divisors", divisors.method().replace('-', '_')));
    }

    /** A decision that was taken, and the reason given. */
    String decided(Decision decision, String lot, String chosen) {
        return say(
                "decided",
                Map.of(
                        "lot",
                        lot,
                        "date",
                        words.date(decision.when()),
                        "who",
                        decision.who(),
                        "chosen",
                        ended(words.capital(chosen)),
                        "why",
                        ended(decision.why())));
    }

    /** A sentence with its full stop. */
    private static String ended(String sentence) {
        return sentence.matches("(?s).*[.!?…]") ? sentence : sentence + ".";
    }
}
