/**
 * Methods that allot seats to claimants by their votes, without a country: thresholds, quotas with largest remainders,
 * divisors with highest averages, plurality, and how ties are settled.
 *
 * <p>Each method is a record of its parameters; {@link org.dauys.apportionment.Method#allot} walks the sentences of the
 * procedure and concludes a {@link org.dauys.figures.Step} for each, so that the result explains itself. A tie that the
 * rules at hand do not settle is an answer, {@link org.dauys.apportionment.Allotment.Awaiting}, never a choice.
 *
 * <p>This room knows figures. It must never know parties, statutes, files or the clock.
 *
 * {@snippet :
 * var method = new LargestRemainders(article, QuotaRule.HARE, OverAward.WITHDRAW, List.of(tieRule));
 * switch (method.allot(votes, seats, Decisions.NONE, reasoning)) {
 *     case Allotment.Settled(var allotted) -> publish(allotted);
 *     case Allotment.Awaiting(var question, var standing) -> ask(question);
 *     case Allotment.Unfit(var question, var decision) -> refuse(decision);
 * }
 * }
 */
@NullMarked
package org.dauys.apportionment;

import org.jspecify.annotations.NullMarked;
