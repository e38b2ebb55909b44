package org.dauys.server;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line and the environment say: {@code --data DIR} or {@code DAUYS_DATA}.
 *
 * <p>Passwords are taken from the environment alone: arguments can be read by everyone on the machine.
 */
final class Arguments {
    private static final List<String> OPTIONS = List.of("address", "port", "data", "home", "lang", "public-url");

    private final Map<String, String> said;
    private final Map<String, String> environment;

    private Arguments(Map<String, String> said, Map<String, String> environment) {
        this.said = said;
        this.environment = environment;
    }

    static Arguments read(String[] arguments, Map<String, String> environment) {
        var said = new HashMap<String, String>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            int sign = argument.indexOf('=');
            String name = sign < 0 ? argument : argument.substring(0, sign);
            if (!name.startsWith("--") || !OPTIONS.contains(name.substring(2))) {
                throw new IllegalArgumentException("There is no option %s.".formatted(argument));
            }
            if (sign < 0 && i + 1 == arguments.length) {
                throw new IllegalArgumentException("The option %s must be followed by its value.".formatted(name));
            }
            said.put(name.substring(2), sign < 0 ? arguments[++i] : argument.substring(sign + 1));
        }
        return new Arguments(Map.copyOf(said), Map.copyOf(environment));
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(said.get(name))
                .or(() -> Optional.ofNullable(environment.get(variable(name))))
                .filter(value -> !value.isBlank());
    }

    String required(String name) {
        return value(name).orElseThrow(() -> new IllegalArgumentException("%s must be set.".formatted(variable(name))));
    }

    private static String variable(String name) {
        return "DAUYS_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
