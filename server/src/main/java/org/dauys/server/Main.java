package org.dauys.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.dauys.election.Language;
import org.dauys.server.accounts.FirstAdministrator;
import org.dauys.server.web.Texts;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.web.server.PortInUseException;

/** {@code dauys up}: starts the server and ends with it. */
public final class Main {
    private static final int BAD_INPUT = 2;
    private static final int NOT_POSSIBLE = 6;

    private Main() {}

    /** Starts it as the arguments and the environment say. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            Arguments said = Arguments.read(arguments, System.getenv());
            start(Settings.of(said), texts(said.value("lang").orElse("")), out, err);
        } catch (IllegalArgumentException fault) {
            err.println("dauys: " + fault.getMessage());
            System.exit(BAD_INPUT);
        } catch (IOException | PortInUseException fault) {
            err.println("dauys: " + fault.getMessage());
            System.exit(NOT_POSSIBLE);
        } catch (BeanCreationException fault) {
            err.println("dauys: " + fault.getMostSpecificCause().getMessage());
            System.exit(NOT_POSSIBLE);
        }
    }

    /** As the other commands do, it speaks English to who asks for no other language. */
    private static Texts texts(String code) {
        return Texts.in(Language.of(code).orElse(Language.EN));
    }

    private static void start(Settings settings, Texts texts, PrintStream out, PrintStream err) throws IOException {
        Server server = Server.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, err), "ending"));
        out.println(texts.say("up.address", server.address().toString()));
        server.part(FirstAdministrator.class)
                .code()
                .ifPresent(code -> out.println(
                        texts.say("up.first", server.address().resolve("/first").toString(), code)));
    }

    private static void end(Server server, PrintStream err) {
        try {
            server.close();
        } catch (IOException fault) {
            err.println(fault.getMessage());
        }
    }
}
