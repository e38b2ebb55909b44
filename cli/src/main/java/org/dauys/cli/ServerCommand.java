package org.dauys.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command of the server, as the help lists it. The script {@code ./dauys} runs it itself: the server has a class path of its
 * own. Who calls the commands without the script is told.
 */
final class ServerCommand implements Callable<Integer> {
    private final Session session;

    private ServerCommand(Session session) {
        this.session = session;
    }

    /** Those that there are, by name. */
    static SequencedMap<String, CommandSpec> all(Session session) {
        var all = new TreeMap<String, CommandSpec>();
        all.put(
                "up",
                spec(
                        session,
                        option(session, "port", "PORT"),
                        option(session, "address", "ADDRESS"),
                        data(session),
                        option(session, "public-url", "URL")));
        all.put("journal-audit", spec(session, data(session), checkpoint(session)));
        all.put(
                "backup",
                spec(
                                session,
                                data(session),
                                flag(session, "with-secrets", "with-secrets"),
                                flag(session, "check-backup", "check"))
                        .addPositional(backup(session, "1")));
        all.put("restore", spec(session, data(session), secrets(session)).addPositional(backup(session, "1")));
        all.put(
                "standby",
                spec(session, data(session), option(session, "of", "HOST:PORT"), secrets(session))
                        .addPositional(backup(session, "0..1")));
        all.put("promote", spec(session, data(session)));
        all.put(
                "witness",
                spec(
                        session,
                        option(session, "log", "URL"),
                        option(session, "log-key", "FILE"),
                        option(session, "name", "NAME"),
                        option(session, "folder", "DIR")));
        return all;
    }

    private static CommandSpec spec(Session session, OptionSpec... options) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(new ServerCommand(session));
        List.of(options).forEach(spec::addOption);
        return spec;
    }

    private static OptionSpec option(Session session, String name, String label) {
        return Arguments.option(session, name, "--" + name)
                .type(String.class)
                .paramLabel(label)
                .build();
    }

    private static OptionSpec flag(Session session, String key, String name) {
        return Arguments.flag(session, key, "--" + name).build();
    }

    private static OptionSpec data(Session session) {
        return option(session, "data", "DIR");
    }

    private static OptionSpec secrets(Session session) {
        return option(session, "secrets", "DIR");
    }

    private static OptionSpec checkpoint(Session session) {
        return Arguments.option(session, "checkpoint", "--checkpoint")
                .type(Path[].class)
                .auxiliaryTypes(Path.class)
                .arity("1")
                .paramLabel("FILE")
                .build();
    }

    private static PositionalParamSpec backup(Session session, String arity) {
        return Arguments.parameter(session, 0, "BACKUP")
                .type(Path.class)
                .arity(arity)
                .build();
    }

    @Override
    public Integer call() {
        return session.fail(Exit.NOT_POSSIBLE, "up.script");
    }
}
