package org.dauys.server;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dauys.server.command.Stopped;
import org.dauys.server.command.Words;

/**
 * What the command line and the environment say: {@code --data DIR} or {@code DAUYS_DATA}.
 *
 * <p>Passwords are taken from the environment alone: arguments can be read by everyone on the machine.
 */
record Arguments(Words words, Map<String, String> environment) {
    Optional<String> value(String name) {
        return words.value("--" + name)
                .or(() -> Optional.ofNullable(environment.get(variable(name))))
                .filter(value -> !value.isBlank());
    }

    String required(String name) {
        return value(name).orElseThrow(() -> Stopped.badInput("command.unset", variable(name)));
    }

    private static String variable(String name) {
        return "DAUYS_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
