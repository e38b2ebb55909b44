package org.dauys.server;

import java.io.IOException;
import java.io.PrintStream;

/** {@code dauys up}: starts the server and ends with it. */
public final class Main {
    private static final int BAD_INPUT = 2;
    private static final int NOT_POSSIBLE = 3;

    private Main() {}

    /** Starts it as the arguments and the environment say. */
    public static void main(String[] arguments) {
        Settings settings;
        try {
            settings = Settings.read(arguments, System.getenv());
        } catch (IllegalArgumentException fault) {
            System.err.println(fault.getMessage());
            System.exit(BAD_INPUT);
            return;
        }
        try {
            start(settings, System.out);
        } catch (IOException fault) {
            System.err.println(fault.getMessage());
            System.exit(NOT_POSSIBLE);
        }
    }

    private static void start(Settings settings, PrintStream out) throws IOException {
        Server server = Server.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server), "ending"));
        out.printf("Dauys: %s%n", server.address());
        out.flush();
    }

    private static void end(Server server) {
        try {
            server.close();
        } catch (IOException fault) {
            System.err.println(fault.getMessage());
        }
    }
}
