package org.dauys.server;

import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.util.List;
import org.dauys.server.accounts.FirstAdministrator;
import org.dauys.server.command.Console;
import org.dauys.server.command.Stopped;
import org.dauys.server.command.Words;
import org.dauys.server.web.Texts;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.web.server.PortInUseException;

/** {@code dauys up}: starts the server and ends with it. */
public final class Main {
    private Main() {}

    /** Starts it as the arguments and the environment say. */
    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        int exit = run(List.of(arguments), console);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static int run(List<String> arguments, Console console) {
        return console.run(arguments, (words, texts) -> {
            Words read = Words.options(words, Settings.OPTIONS);
            start(Settings.read(read, console.environment()), texts, console);
            return 0;
        });
    }

    private static void start(Settings settings, Texts texts, Console console) throws IOException {
        if (settings.port() != 0 && isTaken(settings)) {
            throw taken(settings.port());
        }
        console.errors().println(texts.say("up.starting", settings.data().toString()));
        Server server = started(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, console.errors()), "ending"));
        console.out().println(texts.say("up.address", server.address().toString()));
        server.part(FirstAdministrator.class)
                .code()
                .ifPresent(code -> console.out()
                        .println(texts.say(
                                "up.first", server.address().resolve("/first").toString(), code)));
    }

    /** Whether somebody listens there: known before a database is started for nothing. */
    private static boolean isTaken(Settings settings) {
        try (var _ = new Socket(settings.address(), settings.port())) {
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private static Stopped taken(int port) {
        return Stopped.notPossible("up.taken", String.valueOf(port));
    }

    private static Server started(Settings settings) throws IOException {
        try {
            return Server.start(settings);
        } catch (PortInUseException fault) {
            throw taken(fault.getPort());
        } catch (BeanCreationException fault) {
            throw new IOException(fault.getMostSpecificCause().getMessage(), fault);
        }
    }

    private static void end(Server server, PrintStream errors) {
        try {
            server.close();
        } catch (IOException fault) {
            errors.println(fault.getMessage());
        }
    }
}
