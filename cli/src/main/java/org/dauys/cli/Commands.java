package org.dauys.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
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

    private final Session session;
    private final OptionSpec laws;

    private Commands(Session session) {
        this.session = session;
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
        CommandSpec root = CommandSpec.wrapWithoutInspection((Callable<Integer>) this::nothing).name(NAME);
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
        root.addOption(Arguments.flag(session, "version", "-V", "--version")
                .versionHelp(true)
                .build());
        root.version("Dauys " + Version.ofThis());
        describe(root, "dauys");
        add(root, "count", new CountCommand(session, this.laws).spec());
        add(root, "completion", CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> completion(root)));
        return prepared(new CommandLine(root));
    }

    private void add(CommandSpec root, String name, CommandSpec command) {
        describe(command, name);
        root.addSubcommand(name, new CommandLine(command.name(name)));
    }

    private void describe(CommandSpec command, String key) {
        command.usageMessage()
                .description(session.text("help." + key))
                .synopsisHeading(session.text("help.usage") + " ")
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .commandListHeading("%n")
                .synopsisSubcommandLabel("COMMAND")
                .width(100);
    }

    private CommandLine prepared(CommandLine line) {
        Ansi colours = session.terminal().colours() ? Ansi.ON : Ansi.OFF;
        return line.setOut(new PrintWriter(session.out(), true))
                .setErr(new PrintWriter(session.terminal().err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(colours))
                .setCaseInsensitiveEnumValuesAllowed(false)
                .setParameterExceptionHandler((fault, _) -> UsageFaults.say(session, fault))
                .setExecutionExceptionHandler((fault, _, _) -> failed(fault));
    }

    /** Without a command, what the commands are. */
    private int nothing() {
        return Exit.BAD_INPUT.code();
    }

    private int completion(CommandSpec root) {
        session.out().print(AutoComplete.bash(NAME, root.commandLine()));
        return Exit.DONE.code();
    }

    private int failed(Exception fault) {
        Throwable cause = fault instanceof UncheckedIOException wrapped ? wrapped.getCause() : fault;
        if (cause instanceof FileSystemException file) {
            return session.fail(Exit.NOT_POSSIBLE, "fault.file", file.getFile(), file.getClass().getSimpleName());
        }
        int exit = session.fail(Exit.FAULT, "fault.own");
        fault.printStackTrace(session.terminal().err());
        return exit;
    }
}
