package org.dauys.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments: a line in the language of the session, and where help is. */
final class UsageFaults {
    private static final int SUGGESTIONS = 3;
    private static final int FARTHEST = 3;

    private UsageFaults() {}

    static int say(Session session, ParameterException fault) {
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        int exit = session.fail(Exit.BAD_INPUT, "fault.usage", sentence(session, fault));
        session.terminal().err().println(session.text("fault.help", command.qualifiedName()));
        return exit;
    }

    private static String sentence(Session session, ParameterException fault) {
        return switch (fault) {
            case UnmatchedArgumentException unmatched -> unmatched(session, unmatched);
            case MissingParameterException missing -> missing(session, missing);
            case ParameterException other
            when other.getArgSpec() != null && other.getValue() != null ->
                value(session, other.getArgSpec(), other.getValue());
            case ParameterException other -> String.valueOf(other.getMessage());
        };
    }

    private static String unmatched(Session session, UnmatchedArgumentException fault) {
        String first = fault.getUnmatched().getFirst();
        boolean command = fault.getCommandLine().getParent() == null;
        String key = first.startsWith("-") ? "fault.option" : command ? "fault.no-command" : "fault.argument";
        // picocli suggests three commands at most, by the pairs of letters they share: of many commands not the nearest
        Collection<String> names =
                command ? fault.getCommandLine().getSubcommands().keySet() : fault.getSuggestions();
        List<String> near = names.stream()
                .filter(name -> Likeness.distance(first, name) <= FARTHEST)
                .sorted(Comparator.comparingInt(name -> Likeness.distance(first, name)))
                .limit(SUGGESTIONS)
                .toList();
        return near.isEmpty()
                ? session.text(key, first)
                : session.text(key, first) + " " + session.text("fault.near", String.join(", ", near));
    }

    private static String value(Session session, ArgSpec option, String written) {
        String fault = session.text("fault.value", name(option), written);
        Iterable<String> choices = option.completionCandidates();
        return choices == null ? fault : fault + " " + session.text("fault.choices", String.join(", ", choices));
    }

    private static String missing(Session session, MissingParameterException fault) {
        String names = fault.getMissing().stream().map(UsageFaults::name).collect(Collectors.joining(", "));
        return session.text("fault.missing", names);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
