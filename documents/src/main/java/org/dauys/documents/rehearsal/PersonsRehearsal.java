package org.dauys.documents.rehearsal;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Predicate;
import org.dauys.documents.Folder;
import org.dauys.documents.people.SealingKey;

/** Writes a rehearsal of the persons of an election, from their nomination to the end of the term, as a folder of its own. */
public final class PersonsRehearsal {
    private PersonsRehearsal() {}

    /**
     * What is wished for.
     *
     * @param seed the seed of the chance; it is written on the label
     * @param faults what is planted, as far as there is a list with room for it
     */
    public record Wish(long seed, SequencedSet<PersonsFault> faults) {}

    /**
     * What was made. Of what is private it holds sums alone.
     *
     * @param lists how many lists
     * @param nominated how many persons on them
     * @param registered how many of those were registered
     * @param women how many of the registered are women
     * @param young how many of them have not reached the age of the quota
     * @param youngBelow that age
     * @param together how many are women, young or have a disability
     * @param designated how many persons are designated
     * @param acts how many acts of the term
     * @param planted the faults that were planted
     */
    public record Made(
            int lists,
            int nominated,
            int registered,
            int women,
            int young,
            int youngBelow,
            int together,
            int designated,
            int acts,
            List<PersonsFault> planted) {
        /** What was made, with its own list. */
        public Made {
            planted = List.copyOf(planted);
        }
    }

    /**
     * Writes a rehearsal. Traits are written sealed and never otherwise.
     *
     * @param plan what it is made from
     * @param from the folder of the election; what is not of persons is copied from it
     * @param chance made from the seed of the wish
     * @param key seals the traits
     * @param nonce 12 bytes that were never used with the key
     * @param into where; its name becomes the id of the election. It must be empty or not there
     * @throws DirectoryNotEmptyException if something is there
     */
    public static Made write(
            PersonsPlan plan, Folder from, Wish wish, Chance chance, SealingKey key, byte[] nonce, Path into)
            throws IOException {
        Path whole = EmptyFolder.at(into);
        var draws = new Draws(chance);
        var names = new MadeNames(draws);
        var making =
                new PersonsMaking(plan.record().election().date(), plan.leastAge(), plan.youngBelow(), draws, names);
        SequencedMap<PersonsMaking.Frame, List<MadePerson>> lists = making.lists(plan.frames(), plan.totals());
        var house = new MadeHouse(plan, lists, making, draws);
        house.designate(wish.faults());
        var winners = new MadeWinners(plan, making, names);
        List<MadeTerm.Act> acts = new MadeTerm(plan, house, draws, names).acts(winners.all());
        var sheets = new PersonsSheets(plan, whole);
        sheets.copies(from, wish.seed());
        sheets.lists(lists);
        sheets.registrations(lists, house.deregistered());
        sheets.designations(house.designated());
        sheets.winners(winners);
        sheets.term(acts);
        sheets.faults(house.planted());
        sheets.traits(lists, key, nonce);
        return made(plan, lists, house, acts.size());
    }

    private static Made made(
            PersonsPlan plan, SequencedMap<PersonsMaking.Frame, List<MadePerson>> lists, MadeHouse house, int acts) {
        List<MadePerson> all = lists.values().stream().flatMap(List::stream).toList();
        List<MadePerson> registered =
                all.stream().filter(MadePerson::registered).toList();
        return new Made(
                lists.size(),
                all.size(),
                registered.size(),
                count(registered, MadePerson.Kind::isWoman),
                count(registered, MadePerson.Kind::isYoung),
                plan.youngBelow(),
                count(registered, kind -> kind != MadePerson.Kind.OTHER),
                house.designated().values().stream().mapToInt(List::size).sum(),
                acts,
                house.planted().stream().map(MadeHouse.Planted::fault).toList());
    }

    private static int count(List<MadePerson> persons, Predicate<MadePerson.Kind> which) {
        return Math.toIntExact(
                persons.stream().map(MadePerson::kind).filter(which).count());
    }
}
