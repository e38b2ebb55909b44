package org.dauys.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dauys.election.Language;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The commands of Dauys and the options that all of them have. */
final class Commands {
    private static final String NAME = "dauys";
    private static final int WIDTH = 100;
    private static final String EXAMPLES = """
              dauys count elections/kazakhstan-2023 --check
              dauys why elections/kazakhstan-2023 AMANAT/40 --lang kk
              dauys law kz/elections/2022-11-18
              dauys compare elections/kazakhstan-2023 --law kz/elections/2020-05-25
              dauys sweep elections/kazakhstan-2023 --threshold 0..10
              dauys check-all
              dauys tabulate elections/kazakhstan-2023
              dauys certain elections/kazakhstan-2023
              dauys rehearse elections/kazakhstan-2023 --seed 7
              dauys mandates elections/kazakhstan-2023
              dauys seat elections/taiwan-2020 16
              dauys site
              dauys up
              dauys backup /mnt/backups/evening
            """;

    private final Session session;
    private final CommandSpec root;
    private final OptionSpec laws;

    private Commands(Session session) {
        this.session = session;
        this.root = CommandSpec.wrapWithoutInspection((Callable<Integer>) this::help);
        this.laws = Arguments.option(session, "laws", "--laws")
                .type(Path.class)
                .paramLabel("DIR")
                .scopeType(ScopeType.INHERIT)
                .build();
    }

    /** The command line of a session. */
    static CommandLine of(Session session) {
        return new Commands(session).line();
    }

    private CommandLine line() {
        root.version("Dauys " + Version.ofThis());
        describe(root, NAME);
        root.usageMessage().footer("%n" + session.text("help.examples"), EXAMPLES, "%n" + session.text("help.exit"));
        shared();
        root.addOption(Arguments.flag(session, "version", "-V", "--version")
                .versionHelp(true)
                .build());
        add("count", new CountCommand(session, laws).spec());
        add("why", new WhyCommand(session, laws).spec());
        add("report", new ReportCommand(session, laws).spec());
        add("law", new LawCommand(session, laws).spec());
        add("check-all", new CheckAllCommand(session, laws).spec());
        add("compare", new CompareCommand(session, laws).spec());
        add("sweep", new SweepCommand(session, laws).spec());
        add("rehearse", new RehearseCommand(session).spec());
        add("rehearse-persons", new RehearsePersonsCommand(session, laws).spec());
        add("seal", new SealCommand(session).spec());
        add("registration", new RegistrationCommand(session, laws).spec());
        add("draw", new DrawCommand(session, laws).spec());
        add("mandates", new MandatesCommand(session, laws).spec());
        add("seat", new SeatCommand(session, laws).spec());
        add("chamber", new ChamberCommand(session, laws).spec());
        add("tabulate", new TabulateCommand(session, laws).spec());
        add("findings", new FindingsCommand(session, laws).spec());
        add("certain", new CertainCommand(session, laws).spec());
        add("export", new ExportCommand(session, laws).spec());
        add("import", new ImportCommand(session, laws).spec());
        add("watch", new WatchCommand(session, laws).spec());
        add("score", new ScoreCommand(session, laws).spec());
        add("site", new SiteCommand(session, laws).spec());
        ServerCommand.all(session).forEach(this::add);
        add("completion", CommandSpec.wrapWithoutInspection((Callable<Integer>) this::completion));
        return prepared(new CommandLine(root));
    }

    /** The options of every command; they may stand before or after its name. */
    private void shared() {
        root.addOption(Arguments.option(session, "lang", "--lang")
                .type(Language.class)
                .converters(Commands::language)
                .completionCandidates(List.of("kk", "ru", "en"))
                .paramLabel("kk|ru|en")
                .scopeType(ScopeType.INHERIT)
                .build());
        root.addOption(laws);
        root.addOption(Arguments.flag(session, "no-color", "--no-color", "--no-colour")
                .scopeType(ScopeType.INHERIT)
                .build());
        root.addOption(Arguments.flag(session, "help", "-h", "--help")
                .usageHelp(true)
                .scopeType(ScopeType.INHERIT)
                .build());
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow(() -> new TypeConversionException(code));
    }

    private void add(String name, CommandSpec command) {
        describe(command, name);
        root.addSubcommand(name, new CommandLine(command));
    }

    private void describe(CommandSpec command, String name) {
        command.name(name)
                .usageMessage()
                .description(session.text("help." + name))
                .synopsisHeading(session.text("help.usage") + " ")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .commandListHeading("%n")
                .descriptionHeading("%n")
                .width(WIDTH);
    }

    private CommandLine prepared(CommandLine line) {
        Ansi colours = session.terminal().colours() ? Ansi.ON : Ansi.OFF;
        return line.setOut(writer(session.out()))
                .setErr(writer(session.terminal().err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(colours))
                .setParameterExceptionHandler((fault, _) -> UsageFaults.say(session, fault))
                .setExecutionExceptionHandler((fault, _, _) -> failed(fault));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    /** Without a command: what the commands are. */
    private int help() {
        root.commandLine().usage(session.out());
        return Exit.DONE.code();
    }

    private int completion() {
        session.out().print(AutoComplete.bash(NAME, root.commandLine()));
        return Exit.DONE.code();
    }

    private int failed(Exception fault) {
        Throwable cause = fault instanceof UncheckedIOException wrapped ? wrapped.getCause() : fault;
        if (cause instanceof FileSystemException file) {
            return session.fail(
                    Exit.NOT_POSSIBLE,
                    "fault.file",
                    String.valueOf(file.getFile()),
                    file.getClass().getSimpleName());
        }
        int exit = session.fail(Exit.FAULT, "fault.own");
        fault.printStackTrace(session.terminal().err());
        return exit;
    }
}
