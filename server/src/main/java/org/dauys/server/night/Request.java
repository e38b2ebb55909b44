package org.dauys.server.night;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.CountAct;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.NightAct;
import org.dauys.counting.acts.ProtocolAct;

/**
 * An act that waits for the writer.
 *
 * @param officer who does it
 * @param key the key of the sender
 * @param act what
 * @param reply what comes of it
 */
record Request(String officer, String key, NightAct act, CompletableFuture<Reply> reply) {
    /** The name of a key: keys of two officers are two. */
    record Name(String officer, String key) {
        static Name of(Entry entry) {
            return new Name(entry.officer(), entry.key());
        }
    }

    Name name() {
        return new Name(officer, key);
    }

    Entry at(Instant time) {
        return new Entry(time, officer, key, act);
    }

    /**
     * What the act is about: acts on different stations do not depend on each other and can be kept together. Empty if it
     * can change what others may do, so that it is kept alone.
     */
    Optional<String> subject() {
        return switch (act) {
            case ProtocolAct of -> Optional.of("station " + of.paper().station());
            case CountAct.AttachImage image ->
                Optional.of("station " + image.paper().station());
            case CountAct.SumUp sum -> Optional.of("sum " + sum.contest() + " " + sum.commission());
            case CountAct.ReportTurnout _ -> Optional.of("turnout");
            case CountAct.Answer _,
                    CountAct.Import _,
                    CountAct.Publish _,
                    CountAct.Declare _,
                    CountAct.Ruling _,
                    AccountAct.Appoint _,
                    AccountAct.Dismiss _,
                    AccountAct.ChangeAccount _ -> Optional.empty();
            case AccountAct.LogIn _, AccountAct.LogOut _, AccountAct.RefuseLogin _, AccountAct.Refuse _ ->
                Optional.of("account " + officer + " " + key);
        };
    }

    /** What a refusal of it is recorded of. */
    String named() {
        return switch (act) {
            case ProtocolAct of -> of.paper().station() + " " + of.paper().contest();
            case CountAct.AttachImage image ->
                image.paper().station() + " " + image.paper().contest();
            case CountAct.SumUp sum -> sum.commission() + " " + sum.contest();
            case CountAct.ReportTurnout report -> report.commission();
            case CountAct.Answer answer -> answer.question();
            case CountAct.Import taken -> taken.file();
            case CountAct.Publish publish -> publish.what();
            case CountAct.Declare declare -> declare.contest();
            case CountAct.Ruling ruling -> ruling.contest();
            case AccountAct.Appoint appoint -> appoint.officer();
            case AccountAct.Dismiss dismiss -> dismiss.officer();
            case AccountAct.ChangeAccount change -> change.officer();
            case AccountAct.LogIn _, AccountAct.LogOut _, AccountAct.RefuseLogin _, AccountAct.Refuse _ -> "";
        };
    }
}
