package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dauys.counting.TurnoutBounds;
import org.dauys.documents.Headway;
import org.dauys.documents.live.CheckedText;
import org.dauys.documents.live.Live;
import org.dauys.documents.live.LiveJson;
import org.dauys.protocol.Catalogue;
import org.dauys.protocol.Finding;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.Register;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys findings FOLDER}: what the rules find in the protocols of a night. */
final class FindingsCommand implements Callable<Integer> {
    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec folder;
    private final OptionSpec rule;
    private final OptionSpec station;
    private final OptionSpec json;

    FindingsCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.folder = Arguments.folder(session);
        this.rule = text(session, "rule", "CODE");
        this.station = text(session, "station", "CODE");
        this.json = Arguments.json(session);
    }

    private static OptionSpec text(Session session, String name, String label) {
        return Arguments.option(session, name, "--" + name)
                .type(String.class)
                .paramLabel(label)
                .build();
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addPositional(folder)
                .addOption(rule)
                .addOption(station)
                .addOption(json);
    }

    @Override
    public Integer call() throws IOException {
        try (var desk = new NightDesk(session, Arguments.isGiven(json), Arguments.value(laws, Path.class))) {
            return desk.open(
                    Arguments.required(folder, Path.class), TurnoutBounds.ALL, live -> findings(live, desk.headway()));
        }
    }

    private Exit findings(Live live, Headway headway) {
        Optional<String> ofRule = Arguments.value(rule, String.class);
        Optional<String> ofStation = Arguments.value(station, String.class);
        if (ofRule.filter(code ->
                        Catalogue.rules().stream().noneMatch(one -> one.code().equals(code)))
                .isPresent()) {
            session.fail(Exit.BAD_INPUT, "fault.no-rule", ofRule.orElse(""));
            return Exit.BAD_INPUT;
        }
        if (ofStation.filter(code -> !isPlace(live, code)).isPresent()) {
            session.fail(Exit.BAD_INPUT, "fault.no-station", ofStation.orElse(""));
            return Exit.BAD_INPUT;
        }
        List<Finding> found = live.findings(headway).stream()
                .filter(finding -> ofRule.map(finding.rule().code()::equals).orElse(true))
                .filter(finding -> ofStation.map(finding.subject()::equals).orElse(true))
                .toList();
        boolean all = ofRule.isPresent() || ofStation.isPresent();
        session.out()
                .print(
                        Arguments.isGiven(json)
                                ? LiveJson.findings(session.language(), live, found)
                                : CheckedText.of(session.language(), live, found, all, session.page()));
        return Exit.DONE;
    }

    /** Whether a code is that of a station or of a commission. */
    private static boolean isPlace(Live live, String code) {
        Register register = live.tabulation().register();
        return register.position(code) != Register.NONE || register.hierarchy().position(code) != Hierarchy.NONE;
    }
}
