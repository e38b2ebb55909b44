package org.dauys.server.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a command of the server says in a test. */
public final class Heard {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    /** Where the command is called from. */
    public Console console(Map<String, String> environment) {
        return new Console(
                environment,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    /** What was asked for, so far. */
    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Everything else, so far. */
    public String errors() {
        return errors.toString(StandardCharsets.UTF_8);
    }
}
