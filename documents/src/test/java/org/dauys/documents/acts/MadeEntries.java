package org.dauys.documents.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.CountAct;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.Kind;
import org.dauys.counting.acts.NightAct;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.counting.acts.Role;
import org.dauys.protocol.Measure;

/** Entries of every kind with whatever texts and numbers chance gives. */
final class MadeEntries {
    private static final List<String> LETTERS =
            List.of("a", "Ә", "ұ", " ", "\n", "\"", "\\", "/", "\u007f", "\u0001", "😀", "İ", "é");
    private static final Role[] ROLES = Role.values();

    private final RandomGenerator chance;

    MadeEntries(RandomGenerator chance) {
        this.chance = chance;
    }

    Entry entry(Kind kind) {
        return new Entry(Instant.ofEpochMilli(chance.nextLong(1L << 42)), name(), name(), act(kind));
    }

    private NightAct act(Kind kind) {
        return switch (kind) {
            case ENTER -> new ProtocolAct.Enter(paper(), number(), figures());
            case ENTER_AGAIN -> new ProtocolAct.EnterAgain(paper(), number(), figures());
            case RETYPE -> new ProtocolAct.Retype(paper(), number(), figures(), texts());
            case CLOSE_FINDING -> new ProtocolAct.CloseFinding(paper(), number(), text(), text(), text());
            case APPROVE -> new ProtocolAct.Approve(paper(), number());
            case RETURN -> new ProtocolAct.Return(paper(), number(), text());
            case QUARANTINE -> new ProtocolAct.Quarantine(paper(), number(), text());
            case CLEAR -> new ProtocolAct.Clear(paper(), number(), text(), text());
            case TRANSMIT -> new ProtocolAct.Transmit(paper(), number());
            case CORRECT -> new ProtocolAct.Correct(paper(), number(), amendments(), text(), text());
            case RECOUNT -> new ProtocolAct.Recount(paper(), number(), amendments(), text(), text());
            case DISPUTE -> new ProtocolAct.Dispute(paper(), number(), text(), text());
            case SETTLE -> new ProtocolAct.Settle(paper(), number(), text(), text());
            case INVALIDATE -> new ProtocolAct.Invalidate(paper(), number(), text(), text());
            case REPEAT -> new ProtocolAct.Repeat(paper(), number(), text(), text());
            case REOPEN -> new ProtocolAct.Reopen(paper(), number(), text(), text());
            case ATTACH_IMAGE -> new CountAct.AttachImage(paper(), text(), text(), number());
            case SUM_UP -> new CountAct.SumUp(text(), text(), number(), sums(), text());
            case REPORT_TURNOUT -> new CountAct.ReportTurnout(text(), text(), Measure.SHARE, number(), number());
            case DRAW_LOT -> new CountAct.DrawLot(text(), texts(), texts(), text(), text());
            case DECIDE -> new CountAct.Decide(text(), texts(), texts(), text(), text());
            case IMPORT -> new CountAct.Import(text(), text(), text(), text(), rows(), number());
            case PUBLISH -> new CountAct.Publish(text(), text());
            case DECLARE -> new CountAct.Declare(text(), text(), text());
            case RULING -> new CountAct.Ruling(text(), text(), text(), day(), text());
            case LOG_IN -> new AccountAct.LogIn();
            case LOG_OUT -> new AccountAct.LogOut();
            case REFUSE_LOGIN -> new AccountAct.RefuseLogin(text(), text());
            case REFUSE -> new AccountAct.Refuse(text(), Kind.ENTER_AGAIN, text(), text());
            case APPOINT -> new AccountAct.Appoint(text(), post());
            case DISMISS -> new AccountAct.Dismiss(text(), post(), text());
            case CHANGE_ACCOUNT -> new AccountAct.ChangeAccount(text(), AccountAct.Change.SECOND_FACTOR_RENEWED);
        };
    }

    private Paper paper() {
        return new Paper(text(), text());
    }

    private Post post() {
        return new Post(ROLES[chance.nextInt(ROLES.length)], text());
    }

    private LocalDate day() {
        return LocalDate.of(2023, 1, 1).plusDays(chance.nextInt(5000));
    }

    private long number() {
        return chance.nextBoolean() ? chance.nextInt(100) : chance.nextLong(-Canonical.LARGEST, Canonical.LARGEST + 1);
    }

    private String name() {
        return "n" + chance.nextInt(1000);
    }

    private String text() {
        var text = new StringBuilder();
        for (int i = chance.nextInt(6); i > 0; i--) {
            text.append(LETTERS.get(chance.nextInt(LETTERS.size())));
        }
        return text.toString();
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            texts.add(text());
        }
        return texts;
    }

    private Map<String, Integer> figures() {
        Map<String, Integer> figures = new LinkedHashMap<>();
        for (int i = chance.nextInt(5); i > 0; i--) {
            figures.put(text(), chance.nextInt());
        }
        return figures;
    }

    private Map<String, Long> sums() {
        Map<String, Long> sums = new LinkedHashMap<>();
        for (int i = chance.nextInt(5); i > 0; i--) {
            sums.put(text(), number());
        }
        return sums;
    }

    private List<ProtocolAct.Amendment> amendments() {
        List<ProtocolAct.Amendment> amendments = new ArrayList<>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            amendments.add(new ProtocolAct.Amendment(text(), chance.nextInt(), chance.nextInt()));
        }
        return amendments;
    }

    private List<CountAct.Import.Row> rows() {
        List<CountAct.Import.Row> rows = new ArrayList<>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            rows.add(new CountAct.Import.Row(text(), chance.nextInt(), figures()));
        }
        return rows;
    }
}
