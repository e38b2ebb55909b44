package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dauys.documents.live.Live;
import org.dauys.documents.live.LiveJson;
import org.dauys.documents.live.Replay;
import org.dauys.documents.live.WatchText;
import org.dauys.documents.night.Night;
import org.dauys.reading.Findings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dauys watch FOLDER}: shows a night once more as it came in, in a minute. */
final class WatchCommand implements Callable<Integer> {
    private static final String MINUTE = "60";
    private static final String FRAMES = "60";
    private static final String CLEAR = "\u001b[H\u001b[2J";

    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec folder;
    private final OptionSpec seconds;
    private final OptionSpec frames;
    private final OptionSpec json;

    WatchCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.folder = Arguments.folder(session);
        this.seconds = number(session, "seconds", MINUTE);
        this.frames = number(session, "frames", FRAMES);
        this.json = Arguments.json(session);
    }

    private static OptionSpec number(Session session, String name, String usual) {
        return Arguments.option(session, name, "--" + name)
                .type(int.class)
                .paramLabel("N")
                .defaultValue(usual)
                .build();
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addPositional(folder)
                .addOption(seconds)
                .addOption(frames)
                .addOption(json);
    }

    @Override
    public Integer call() throws IOException {
        int length = Arguments.required(seconds, Integer.class);
        int parts = Arguments.required(frames, Integer.class);
        if (length < 0 || parts < 1) {
            return session.fail(Exit.BAD_INPUT, "fault.watch");
        }
        var findings = new Findings();
        try (var desk = new NightDesk(session, Arguments.isGiven(json), Arguments.value(laws, Path.class))) {
            return switch (desk.ready(Arguments.required(folder, Path.class), findings)) {
                case NightDesk.Ready.Failed(var code) -> code;
                case NightDesk.Ready.Done(var opened) -> {
                    Optional<Night> night = opened.night(findings);
                    Optional<Live> live = night.flatMap(one -> opened.live(one, findings));
                    yield live.isEmpty()
                            ? desk.complain(opened.folder(), findings.all())
                            : show(new Replay(live.get(), opened.statute(), night.orElseThrow()), length, parts);
                }
            };
        }
    }

    private int show(Replay replay, int length, int parts) {
        Duration pause = Duration.ofSeconds(length).dividedBy(parts);
        for (int frame = 1; frame <= parts; frame++) {
            int stations = Math.toIntExact((long) replay.size() * frame / parts);
            Live live = replay.at(stations);
            if (Arguments.isGiven(json)) {
                session.out().print(LiveJson.totals(live));
            } else {
                session.out().print(session.terminal().colours() ? CLEAR : "\n");
                session.out().print(WatchText.of(session.language(), live, stations, replay.size(), session.page()));
            }
            session.out().flush();
            if (frame < parts && !slept(pause)) {
                return Exit.NOT_POSSIBLE.code();
            }
        }
        return Exit.DONE.code();
    }

    private static boolean slept(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
