package org.dauys.documents.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.dauys.documents.people.MandatesTold;
import org.dauys.documents.people.Membership;
import org.dauys.documents.people.OtherRulesTold;
import org.dauys.election.Contest;
import org.dauys.figures.Citation;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.PersonsSection;
import org.dauys.mandates.SeatingRule;
import org.dauys.statute.Clause;

/**
 * Who takes the seats of every house. Whom a quota counts is said in numbers alone.
 *
 * @param cautions what everybody must know first
 * @param houses the houses
 * @param others who would sit under other rules
 * @param law the sentences by which seats find their persons
 */
record Persons(List<String> cautions, List<House> houses, List<Other> others, List<Sentence> law) {
    Persons {
        others = List.copyOf(others);
        cautions = List.copyOf(cautions);
        houses = List.copyOf(houses);
        law = List.copyOf(law);
    }

    /**
     * A house.
     *
     * @param questions what must be decided, each in several lines
     * @param otherwise what follows under other readings of the act
     */
    record House(
            String title, List<OfContest> contests, List<List<String>> questions, List<MandatesTold.Note> otherwise) {}

    /** The seats of a contest: its table, its notes, and who takes them. */
    record OfContest(MandatesTold.OfContest told, List<Holder> holders) {}

    /**
     * A list, or all districts, and who takes the seats.
     *
     * @param districts whether they are districts
     */
    record Holder(
            String anchor,
            boolean districts,
            String name,
            Colour colour,
            String seats,
            List<Because> why,
            List<Seat> taken) {}

    /**
     * Another rule.
     *
     * @param law its sentences
     * @param summary how many persons would be others
     * @param lists who, for each list
     */
    record Other(String title, List<Because> law, String summary, List<MandatesTold.Note> lists) {}

    /** A sentence and where it stands. */
    record Because(String sentence, Telling.Source source) {}

    /**
     * A seat.
     *
     * @param place on the list, or the district
     * @param party of who won a district
     */
    record Seat(String number, String person, String place, Optional<Party> party, Telling.Source entry) {}

    /** A party and its colour. */
    record Party(String name, Colour colour) {}

    /**
     * A sentence of the law.
     *
     * @param anchor where links lead; empty if another sentence of the article has it
     * @param language the code of the language of the text
     */
    record Sentence(
            Optional<String> anchor,
            String article,
            String text,
            String language,
            boolean quoted,
            Telling.Mark mark,
            Optional<String> source,
            Optional<String> note) {}

    static Persons of(Telling telling, Membership membership) {
        return new Draft(telling, membership).persons();
    }

    /** The section while it is laid out. */
    private static final class Draft {
        private final Telling telling;
        private final Membership membership;
        private final List<Clause> clauses;
        private final Set<String> articles = new HashSet<>();

        Draft(Telling telling, Membership membership) {
            this.telling = telling;
            this.membership = membership;
            this.clauses = clauses();
            clauses.forEach(clause -> articles.add(clause.article()));
        }

        Persons persons() {
            MandatesTold told = MandatesTold.of(telling.language(), membership);
            return new Persons(
                    told.cautions(), told.houses().stream().map(this::house).toList(), others(), law());
        }

        private List<Other> others() {
            return OtherRulesTold.of(telling.language(), membership).rules().stream()
                    .map(rule -> new Other(
                            rule.title(),
                            rule.law().stream().map(this::ofOtherAct).toList(),
                            rule.summary(),
                            rule.lists()))
                    .toList();
        }

        private Because ofOtherAct(MandatesTold.Because sentence) {
            String article = telling.narrator().article(sentence.basis().place());
            return new Because(sentence.sentence(), new Telling.Source(article, Optional.empty()));
        }

        private House house(MandatesTold.House house) {
            return new House(
                    house.title(),
                    house.contests().stream().map(this::contest).toList(),
                    house.questions().stream()
                            .map(question -> List.of(question.split("\n", -1)))
                            .toList(),
                    house.otherwise());
        }

        private OfContest contest(MandatesTold.OfContest contest) {
            return new OfContest(
                    contest,
                    contest.holders().stream()
                            .filter(holder -> !holder.taken().isEmpty())
                            .map(holder -> holder(contest, holder))
                            .toList());
        }

        private Holder holder(MandatesTold.OfContest contest, MandatesTold.Holder holder) {
            return new Holder(
                    telling.anchor("persons-" + contest.title() + "-" + holder.name()),
                    contest.summary().isPresent(),
                    holder.name(),
                    colour(holder.code()),
                    holder.seats(),
                    holder.why().stream()
                            .map(why -> new Because(why.sentence(), source(why.basis())))
                            .toList(),
                    holder.taken().stream().map(this::seat).toList());
        }

        private Colour colour(String code) {
            return telling.election().parties().containsKey(code) ? telling.colour(code) : Colour.NOBODY;
        }

        private Seat seat(MandatesTold.Seat seat) {
            Optional<Party> party = Optional.of(seat.party())
                    .filter(telling.election().parties()::containsKey)
                    .map(code -> new Party(telling.names().party(code), telling.colour(code)));
            return new Seat(seat.number(), seat.person(), seat.place(), party, telling.source(seat.entry()));
        }

        private Telling.Source source(Citation citation) {
            boolean isLaw = citation.source().equals(membership.law().applied().statute());
            return isLaw
                    ? new Telling.Source(
                            telling.narrator().article(citation.place()),
                            Optional.of(anchor(citation.place())).filter(_ -> articles.contains(citation.place())))
                    : telling.source(citation);
        }

        private String anchor(String article) {
            return telling.anchor("persons-article-" + article);
        }

        /** The sentences of the sections of the election, each once, with the groups they speak of. */
        private List<Clause> clauses() {
            PersonsLaw law = membership.law().applied();
            SequencedSet<Clause> all = new LinkedHashSet<>();
            telling.election().contests().stream()
                    .map(Contest::section)
                    .distinct()
                    .flatMap(section -> law.section(section).stream())
                    .map(PersonsSection::seating)
                    .forEach(rules -> rules.forEach(rule -> {
                        all.add(rule.clause());
                        if (rule instanceof SeatingRule.Quota quota) {
                            all.add(law.group(quota.group()).clause());
                        }
                    }));
            return List.copyOf(all);
        }

        private List<Sentence> law() {
            Set<String> anchors = new HashSet<>();
            List<Sentence> law = new ArrayList<>();
            for (Clause clause : clauses) {
                var shown = clause.shownIn(telling.language());
                law.add(new Sentence(
                        Optional.of(anchor(clause.article())).filter(anchors::add),
                        telling.words().capital(telling.narrator().article(clause.article())),
                        Optional.ofNullable(clause.words().get(shown)).orElse(""),
                        shown.code(),
                        clause.wording() == Clause.Wording.QUOTE,
                        telling.mark(clause.confidence()),
                        clause.source(),
                        clause.note().map(telling::say)));
            }
            return law;
        }
    }
}
