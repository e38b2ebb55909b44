package org.dauys.mandates;

import org.dauys.statute.Clause;

/** A sentence of the law on persons. */
public sealed interface PersonsRule permits Requirement, SeatingRule, VacancyRule {
    /** The sentence that it carries out. */
    Clause clause();
}
