package org.dauys.mandates;

import java.time.LocalDate;
import java.util.List;
import org.dauys.election.Text;
import org.dauys.statute.Clause;

/**
 * Persons whom a quota counts together. Who belongs to several categories is counted once.
 *
 * @param name as rules refer to it
 * @param title for people
 * @param clause the sentence that names them
 * @param categories who belongs to one of them belongs to the group
 */
public record Group(String name, Text title, Clause clause, List<Category> categories) {
    /** The group with its own list. */
    public Group {
        categories = List.copyOf(categories);
    }

    /** Whether a person belongs to the group on a day. */
    public Answer has(Traits person, LocalDate day) {
        Answer answer = Answer.NO;
        for (Category category : categories) {
            answer = answer.or(person.belongsTo(category, day));
        }
        return answer;
    }
}
