package org.dauys.documents.acts;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Trace;
import org.dauys.counting.acts.Typed;
import org.dauys.protocol.TurnoutReport;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.State;

/** The fingerprint of a state: the SHA-256 hash of everything it holds, in the canonical form. Equal states have one. */
public final class StateDigest {
    private final MessageDigest digest;

    private StateDigest(MessageDigest digest) {
        this.digest = digest;
    }

    /** That of a state, in 64 hexadecimal digits. */
    public static String of(NightState state) {
        try {
            var own = new StateDigest(MessageDigest.getInstance("SHA-256"));
            own.all(state);
            return HexFormat.of().formatHex(own.digest.digest());
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("Java must know SHA-256.", fault);
        }
    }

    private void all(NightState state) {
        line("size", state.size());
        state.officers().forEach((officer, posts) -> line(officer, records(posts)));
        state.dossiers().forEach(dossier -> line("protocol", dossier(dossier)));
        state.tabulation().sheets().values().forEach(this::sheet);
        state.summaries()
                .forEach(one -> line(one.officer(), List.of(one.index(), one.revision(), Shape.object(one.act()))));
        state.reports().forEach(report -> line("turnout", report(report)));
        state.answers()
                .forEach(one -> line(
                        one.officer(), List.of(one.index(), one.on().toString(), Shape.object((Record) one.act()))));
        state.declarations()
                .values()
                .forEach(one -> line(
                        one.officer(),
                        List.of(
                                one.index(),
                                one.time().toEpochMilli(),
                                Shape.object(one.act()),
                                one.rulings().stream()
                                        .<Object>map(ruled -> List.of(
                                                ruled.index(), ruled.time().toEpochMilli(), Shape.object(ruled.act())))
                                        .toList())));
        state.publications()
                .forEach(one ->
                        line(one.officer(), List.of(one.index(), one.time().toEpochMilli(), Shape.object(one.act()))));
    }

    private void line(String name, Object value) {
        digest.update(Canonical.bytes(List.of(name, value)));
        digest.update((byte) '\n');
    }

    private static List<Object> records(Collection<? extends Record> some) {
        return some.stream().<Object>map(Shape::object).toList();
    }

    private static Map<String, Object> dossier(Dossier dossier) {
        Map<String, Object> object = new HashMap<>();
        object.put("paper", Shape.object(dossier.paper()));
        object.put("revision", dossier.revision());
        object.put("stage", Shape.word(dossier.stage().name()));
        object.put("holder", dossier.holder());
        object.put("first", typed(dossier.first()));
        object.put("second", typed(dossier.second()));
        object.put("turn", dossier.turn().orElse(""));
        object.put("approver", dossier.approver().orElse(""));
        object.put("closed", records(dossier.closed()));
        object.put("images", records(dossier.images()));
        object.put("traces", dossier.traces().stream().map(StateDigest::trace).toList());
        return object;
    }

    private static List<Object> typed(Optional<Typed> typed) {
        return typed.<List<Object>>map(one -> List.of(Shape.object(one))).orElse(List.of());
    }

    private static List<Object> trace(Trace trace) {
        return List.of(
                trace.index(),
                trace.revision(),
                trace.time().toEpochMilli(),
                trace.officer(),
                Shape.word(trace.act().name()),
                Shape.word(trace.stage().name()),
                trace.reason(),
                trace.document(),
                records(trace.changes()));
    }

    private static List<Object> report(TurnoutReport report) {
        return List.of(
                report.commission(),
                report.time(),
                Shape.word(report.measure().name()),
                report.figure().toString(),
                report.entry().toString());
    }

    /** The state, version and figures in force of every station that is not missing. */
    private void sheet(Sheet sheet) {
        Register register = sheet.register();
        for (int station = 0; station < register.size(); station++) {
            if (sheet.state(station) != State.MISSING) {
                List<Object> line = new ArrayList<>();
                line.add(register.code(station));
                line.add(Shape.word(sheet.state(station).name()));
                line.add(Shape.word(sheet.version(station).name()));
                for (int i = 0; i < sheet.layout(station).size(); i++) {
                    line.add(sheet.at(station, i));
                }
                line(sheet.ballot().id(), line);
            }
        }
    }
}
