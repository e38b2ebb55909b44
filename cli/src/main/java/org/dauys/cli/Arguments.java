package org.dauys.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes options and parameters that are described in the language of the session, and reads them. */
final class Arguments {
    private Arguments() {}

    /** An option with a value. */
    static OptionSpec.Builder option(Session session, String key, String... names) {
        return OptionSpec.builder(names).description(session.text("option." + key));
    }

    /** An option without a value. */
    static OptionSpec.Builder flag(Session session, String key, String... names) {
        return option(session, key, names).type(boolean.class).arity("0");
    }

    /** Asks for a machine's form of what is written. */
    static OptionSpec json(Session session) {
        return flag(session, "json", "--json").build();
    }

    /** Other laws, each named by an option of its own. */
    static OptionSpec laws(Session session) {
        return option(session, "law", "--law")
                .type(String[].class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel("LAW[:SECTION]")
                .build();
    }

    /** The laws that are given; none if the option is not. */
    static List<String> chosen(ArgSpec laws) {
        return value(laws, String[].class).map(List::of).orElse(List.of());
    }

    /** The folder of an election. */
    static PositionalParamSpec folder(Session session) {
        return parameter(session, 0, "FOLDER").type(Path.class).required(true).build();
    }

    /** What stands after the command. */
    static PositionalParamSpec.Builder parameter(Session session, int index, String label) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .arity("1")
                .paramLabel(label)
                .description(session.text("parameter." + label));
    }

    /** Whether an option without a value is given. */
    static boolean isGiven(ArgSpec flag) {
        return Boolean.TRUE.equals(flag.getValue());
    }

    /** The value of an option or parameter, if it is given. */
    static <T> Optional<T> value(ArgSpec argument, Class<T> type) {
        @Nullable Object value = argument.getValue();
        return Optional.ofNullable(value).map(type::cast);
    }

    /** The value of a parameter that picocli has seen to be given. */
    static <T> T required(ArgSpec argument, Class<T> type) {
        return value(argument, type).orElseThrow();
    }
}
