package org.dauys.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.dauys.documents.Laws;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code dauys site}: counts all elections and serves their reports on this machine until it is interrupted. */
final class SiteCommand implements Callable<Integer> {
    private static final String ELECTIONS = "elections";
    private static final String USUAL_PORT = "8080";

    private final Session session;
    private final OptionSpec laws;
    private final OptionSpec port;
    private final OptionSpec elections;
    private final OptionSpec site;

    SiteCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.port = Arguments.option(session, "port", "--port")
                .type(int.class)
                .paramLabel("PORT")
                .defaultValue(USUAL_PORT)
                .build();
        this.elections = Arguments.option(session, "elections", "--elections")
                .type(Path.class)
                .paramLabel("DIR")
                .build();
        this.site = Arguments.option(session, "site", "--site")
                .type(Path.class)
                .paramLabel("DIR")
                .build();
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addOption(port)
                .addOption(elections)
                .addOption(site);
    }

    @Override
    public Integer call() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Optional<Path> all = Arguments.value(elections, Path.class).or(() -> above(here));
        if (all.isEmpty()) {
            return session.fail(Exit.BAD_INPUT, "fault.no-elections", here);
        }
        if (!Files.isDirectory(all.get())) {
            return session.fail(Exit.BAD_INPUT, "fault.no-folder", all.get());
        }
        Optional<Path> statutes =
                Arguments.value(laws, Path.class).or(() -> Laws.above(all.get()).map(Laws::folder));
        if (statutes.isEmpty()) {
            return session.fail(Exit.BAD_INPUT, "fault.no-laws", all.get());
        }
        int wanted = Arguments.required(port, Integer.class);
        if (wanted < 0 || wanted > 65_535) {
            return session.fail(Exit.BAD_INPUT, "fault.value", "--port", wanted);
        }
        try (SiteServer server = SiteServer.at(wanted, this::fault)) {
            return serve(server, new Site(all.get(), statutes.get(), place(all.get())));
        } catch (BindException taken) {
            return session.fail(Exit.NOT_POSSIBLE, "fault.port", wanted);
        }
    }

    /** The nearest folder of elections beside or above a path. */
    static Optional<Path> above(Path here) {
        for (Path at = here; at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(ELECTIONS))) {
                return Optional.of(at.resolve(ELECTIONS));
            }
        }
        return Optional.empty();
    }

    /** Where the pages are kept: beside the elections if that can be written, for this run alone otherwise. */
    private Path place(Path all) throws IOException {
        Optional<Path> named = Arguments.value(site, Path.class);
        if (named.isPresent()) {
            return named.get();
        }
        Path beside = all.toAbsolutePath().normalize().resolveSibling("build");
        return Files.isWritable(
                        Files.isDirectory(beside)
                                ? beside
                                : all.toAbsolutePath().normalize().resolveSibling(""))
                ? beside.resolve("site")
                : Files.createTempDirectory("dauys-site-");
    }

    private int serve(SiteServer server, Site pages) throws IOException {
        List<Site.Built> built = pages.build();
        built.forEach(this::complain);
        long counted = built.stream()
                .filter(one -> one.opening() instanceof Opening.Counted)
                .count();
        session.terminal().err().println(session.text("site.counted", counted));
        server.serve(pages.pages(built));
        session.out().println(session.text("site.address", server.address()));
        session.out().flush();
        untilInterrupted(server);
        return Exit.DONE.code();
    }

    private void fault(Exception fault) {
        session.fail(Exit.FAULT, "fault.own");
        fault.printStackTrace(session.terminal().err());
    }

    private void complain(Site.Built built) {
        if (!(built.opening() instanceof Opening.Counted)) {
            new Desk(session, false).complain(built.election(), built.opening());
            session.terminal()
                    .err()
                    .println(session.text("site.left-out", built.election().getFileName()));
        }
    }

    /** Waits until Ctrl-C, or another thread, interrupts; the server is then closed before the process ends. */
    private void untilInterrupted(SiteServer server) {
        var ending = new Thread(() -> end(server));
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException asked) {
            Runtime.getRuntime().removeShutdownHook(ending);
            end(server);
        }
    }

    private void end(SiteServer server) {
        server.close();
        session.out().println(session.text("site.ended"));
        session.out().flush();
    }
}
