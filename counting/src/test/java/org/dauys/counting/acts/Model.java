package org.dauys.counting.acts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dauys.counting.acts.ProtocolAct.Amendment;

/**
 * What the acts of a night must lead to, written once more and as simply as can be: for the stations of {@link Land}, the
 * contest of lists, and its officers.
 */
final class Model {
    private final Map<String, Sheet> sheets = new HashMap<>();
    private final Set<String> rulings = new HashSet<>();
    private boolean declared;

    /** One protocol. */
    static final class Sheet {
        String stage = "AWAITED";
        String holder;
        long revision;
        final Map<String, Map<String, Integer>> typed = new HashMap<>();
        String first = "";
        String turn = "";
        final Set<String> amenders = new HashSet<>();
        boolean closed;
        Map<String, Integer> inForce = Map.of();
        boolean counts;
        boolean aside;
        boolean cleared;
        boolean disputed;
        boolean invalid;

        Sheet(String holder) {
            this.holder = holder;
        }

        boolean entered() {
            return !inForce.isEmpty() && !invalid;
        }

        void forget() {
            typed.clear();
            first = "";
            turn = "";
            closed = false;
        }
    }

    Model() {
        for (String station : Set.of("C1", "C2", "V1", "E1")) {
            sheets.put(station, new Sheet(home(station)));
        }
    }

    Sheet sheet(String station) {
        return Objects.requireNonNull(sheets.get(station));
    }

    long votes() {
        return sheets.values().stream()
                .filter(sheet -> sheet.counts)
                .mapToInt(sheet -> sheet.inForce.getOrDefault("A", 0))
                .sum();
    }

    private static String home(String station) {
        return switch (station) {
            case "C1", "C2" -> "CITY";
            case "V1" -> "VILLAGE";
            default -> "TOP";
        };
    }

    private static String above(String commission) {
        return commission.equals("VILLAGE") ? "TOWN" : "TOP";
    }

    /** Whether the officer's commission is at or above another. */
    private static boolean reaches(String officer, String commission) {
        return switch (officer) {
            case "one", "two", "coordinator", "city" -> commission.equals("CITY");
            case "town" -> commission.equals("TOWN") || commission.equals("VILLAGE");
            case "cec", "both", "all" -> true;
            default -> false;
        };
    }

    private static boolean supervises(String officer) {
        return Set.of("city", "town", "cec", "all").contains(officer);
    }

    private static boolean may(String officer, ProtocolAct act) {
        return switch (act) {
            case ProtocolAct.Enter _ -> Set.of("one", "both", "all").contains(officer);
            case ProtocolAct.EnterAgain _ -> Set.of("two", "both", "all").contains(officer);
            case ProtocolAct.Retype _ -> Set.of("one", "two", "both", "all").contains(officer);
            case ProtocolAct.CloseFinding _,
                    ProtocolAct.Approve _,
                    ProtocolAct.Return _,
                    ProtocolAct.Quarantine _,
                    ProtocolAct.Transmit _ -> supervises(officer) || officer.equals("coordinator");
            case ProtocolAct.Clear _,
                    ProtocolAct.Amending _,
                    ProtocolAct.Dispute _,
                    ProtocolAct.Settle _,
                    ProtocolAct.Reopen _ -> supervises(officer);
            case ProtocolAct.Invalidate _, ProtocolAct.Repeat _ ->
                Set.of("cec", "all").contains(officer);
        };
    }

    private static boolean refused(Map<String, Integer> figures) {
        return figures.getOrDefault("A", 0) + figures.getOrDefault("B", 0) != 100;
    }

    private static boolean asks(Map<String, Integer> figures) {
        return figures.getOrDefault("ballots_issued", 0) < 100;
    }

    void declare() {
        declared = true;
    }

    void rule(String document) {
        rulings.add(document);
    }

    boolean isDeclared() {
        return declared;
    }

    /** Whether all protocols are where a declaration needs them. */
    boolean isReady() {
        return sheets.values().stream()
                .allMatch(sheet -> (sheet.invalid && sheet.stage.equals("INVALIDATED"))
                        || (sheet.counts && sheet.holder.equals("TOP") && !sheet.disputed && done(sheet)));
    }

    private static boolean done(Sheet sheet) {
        return sheet.stage.equals("APPROVED") || sheet.stage.equals("TRANSMITTED");
    }

    /** Does an act; says whether it could be done. */
    boolean take(String officer, ProtocolAct act) {
        Sheet sheet = sheet(act.paper().station());
        boolean free = !declared
                || switch (act) {
                    case ProtocolAct.Dispute _, ProtocolAct.Settle _ -> true;
                    case ProtocolAct.Documented documented -> rulings.contains(documented.document());
                    case ProtocolAct.Quarantine _ -> false;
                    default -> true;
                };
        boolean can = may(officer, act)
                && reaches(officer, sheet.holder)
                && act.seen() == sheet.revision
                && free
                && done(sheet, officer, act);
        if (can) {
            sheet.revision++;
            settle(sheet, act.paper().station());
        }
        return can;
    }

    /** A rule keeps a protocol out, or lets it in, unless somebody decided. */
    private static void settle(Sheet sheet, String station) {
        if (sheet.entered()
                && !Set.of("AWAITED", "ENTERED", "DIFFERING", "AGREED").contains(sheet.stage)) {
            sheet.counts = sheet.cleared || (!sheet.aside && !refused(sheet.inForce));
            String where = sheet.holder.equals(home(station)) ? "APPROVED" : "TRANSMITTED";
            sheet.stage = sheet.counts ? where : "QUARANTINED";
        } else {
            sheet.counts = false;
        }
    }

    private static boolean done(Sheet sheet, String officer, ProtocolAct act) {
        return switch (act) {
            case ProtocolAct.Enter enter
            when sheet.stage.equals("AWAITED") -> {
                sheet.first = officer;
                sheet.typed.put(officer, enter.figures());
                sheet.stage = "ENTERED";
                yield true;
            }
            case ProtocolAct.EnterAgain again
            when sheet.stage.equals("ENTERED") && !officer.equals(sheet.first) -> {
                sheet.typed.put(officer, again.figures());
                compare(sheet, officer);
                yield true;
            }
            case ProtocolAct.Retype retype
            when sheet.stage.equals("DIFFERING") && officer.equals(sheet.turn) -> retype(sheet, officer, retype);
            case ProtocolAct.CloseFinding _
            when closable(sheet) -> {
                sheet.closed = true;
                yield true;
            }
            case ProtocolAct.Approve _
            when sheet.stage.equals("AGREED") && approvable(sheet, officer) -> {
                enter(sheet);
                sheet.aside = false;
                sheet.stage = "APPROVED";
                yield true;
            }
            case ProtocolAct.Quarantine _
            when Set.of("AGREED", "APPROVED", "TRANSMITTED").contains(sheet.stage) -> {
                if (sheet.stage.equals("AGREED")) {
                    enter(sheet);
                }
                sheet.aside = true;
                sheet.cleared = false;
                sheet.stage = "QUARANTINED";
                yield true;
            }
            case ProtocolAct.Clear _
            when sheet.stage.equals("QUARANTINED")
                    && !sheet.typed.containsKey(officer)
                    && !sheet.amenders.contains(officer)
                    && (sheet.closed || !asks(sheet.inForce)) -> {
                sheet.aside = false;
                sheet.cleared = true;
                yield true;
            }
            case ProtocolAct.Return _ -> giveBack(sheet, act.paper().station());
            case ProtocolAct.Transmit _
            when done(sheet) && !sheet.holder.equals("TOP") -> {
                sheet.holder = above(sheet.holder);
                yield true;
            }
            case ProtocolAct.Amending amending
            when done(sheet) || sheet.stage.equals("QUARANTINED") -> amend(sheet, officer, amending);
            case ProtocolAct.Dispute _
            when done(sheet) && !sheet.disputed -> {
                sheet.disputed = true;
                yield true;
            }
            case ProtocolAct.Settle _
            when done(sheet) && sheet.disputed -> {
                sheet.disputed = false;
                yield true;
            }
            case ProtocolAct.Invalidate _
            when !sheet.stage.equals("INVALIDATED") -> {
                sheet.forget();
                sheet.invalid = true;
                sheet.disputed = false;
                sheet.aside = false;
                sheet.cleared = false;
                sheet.stage = "INVALIDATED";
                yield true;
            }
            case ProtocolAct.Repeat _
            when sheet.stage.equals("INVALIDATED") -> {
                sheet.stage = "AWAITED";
                sheet.amenders.clear();
                sheet.holder = home(act.paper().station());
                yield true;
            }
            case ProtocolAct.Reopen _
            when done(sheet) || sheet.stage.equals("QUARANTINED") -> {
                sheet.forget();
                sheet.aside = true;
                sheet.cleared = false;
                sheet.amenders.clear();
                sheet.stage = "AWAITED";
                sheet.holder = home(act.paper().station());
                yield true;
            }
            default -> false;
        };
    }

    private static void compare(Sheet sheet, String last) {
        if (Set.copyOf(sheet.typed.values()).size() == 1) {
            sheet.stage = "AGREED";
            sheet.turn = "";
        } else {
            String other = sheet.typed.keySet().stream()
                    .filter(officer -> !officer.equals(last))
                    .findFirst()
                    .orElseThrow();
            sheet.turn = sheet.stage.equals("DIFFERING") ? other : last;
            sheet.stage = "DIFFERING";
        }
    }

    private static boolean retype(Sheet sheet, String officer, ProtocolAct.Retype retype) {
        Map<String, Integer> own = new HashMap<>(Objects.requireNonNull(sheet.typed.get(officer)));
        Map<String, Integer> other = sheet.typed.entrySet().stream()
                .filter(typed -> !typed.getKey().equals(officer))
                .findFirst()
                .orElseThrow()
                .getValue();
        Set<String> differing = new HashSet<>();
        own.forEach((line, figure) -> {
            if (!figure.equals(other.get(line))) {
                differing.add(line);
            }
        });
        if (!differing.equals(retype.figures().keySet())) {
            return false;
        }
        own.putAll(retype.figures());
        sheet.typed.put(officer, own);
        compare(sheet, officer);
        return true;
    }

    private static boolean closable(Sheet sheet) {
        boolean found = sheet.stage.equals("AGREED")
                ? asks(sheet.typed.values().iterator().next())
                : (done(sheet) || sheet.stage.equals("QUARANTINED")) && asks(sheet.inForce);
        return found && !sheet.closed;
    }

    private static boolean approvable(Sheet sheet, String officer) {
        Map<String, Integer> figures = sheet.typed.values().iterator().next();
        return !sheet.typed.containsKey(officer) && !refused(figures) && (sheet.closed || !asks(figures));
    }

    /** The figures on which two agree are in force; after opening again they count as decided. */
    private static void enter(Sheet sheet) {
        boolean again = sheet.entered();
        sheet.inForce = Map.copyOf(sheet.typed.values().iterator().next());
        sheet.invalid = false;
        sheet.cleared = again;
    }

    private static boolean giveBack(Sheet sheet, String station) {
        if (Set.of("ENTERED", "DIFFERING", "AGREED").contains(sheet.stage)) {
            sheet.forget();
            sheet.stage = "AWAITED";
            return true;
        }
        if (!sheet.stage.equals("TRANSMITTED")) {
            return false;
        }
        String below = home(station);
        while (!above(below).equals(sheet.holder)) {
            below = above(below);
        }
        sheet.holder = below;
        return true;
    }

    private static boolean amend(Sheet sheet, String officer, ProtocolAct.Amending act) {
        Map<String, Integer> figures = new HashMap<>(sheet.inForce);
        for (Amendment amendment : act.amendments()) {
            if (!Objects.equals(figures.get(amendment.line()), amendment.before())
                    || amendment.before() == amendment.after()) {
                return false;
            }
            figures.put(amendment.line(), amendment.after());
        }
        sheet.inForce = Map.copyOf(figures);
        sheet.amenders.add(officer);
        sheet.cleared = false;
        sheet.closed = false;
        return true;
    }
}
