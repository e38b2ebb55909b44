package org.dauys.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code dauys up}, as the help lists it. The script {@code ./dauys} starts the server itself, which has a class path of its
 * own; who calls the commands without the script is told.
 */
final class UpCommand implements Callable<Integer> {
    private final Session session;
    private final OptionSpec port;
    private final OptionSpec address;
    private final OptionSpec data;
    private final OptionSpec publicUrl;

    UpCommand(Session session) {
        this.session = session;
        this.port = Arguments.option(session, "port", "--port")
                .type(int.class)
                .paramLabel("PORT")
                .build();
        this.address = Arguments.option(session, "address", "--address")
                .type(String.class)
                .paramLabel("ADDRESS")
                .build();
        this.data = Arguments.option(session, "data", "--data")
                .type(Path.class)
                .paramLabel("DIR")
                .build();
        this.publicUrl = Arguments.option(session, "public-url", "--public-url")
                .type(String.class)
                .paramLabel("URL")
                .build();
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addOption(port)
                .addOption(address)
                .addOption(data)
                .addOption(publicUrl);
    }

    @Override
    public Integer call() {
        return session.fail(Exit.NOT_POSSIBLE, "up.script");
    }
}
