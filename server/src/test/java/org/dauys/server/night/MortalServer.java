package org.dauys.server.night;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dauys.counting.acts.Role;
import org.dauys.server.Eventually;
import org.dauys.server.Forked;
import org.dauys.server.Main;
import org.dauys.server.accounts.OpeningProcess;
import org.dauys.server.database.Cluster;
import org.dauys.server.database.Database;
import org.dauys.server.database.TestPrograms;

/** The whole server as a process of its own, with a small rehearsal, an officer for each role that acts, and its deaths. */
final class MortalServer {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");
    private static final Role[] ROLES = {Role.TYPIST, Role.SECOND_TYPIST, Role.CEC};

    private final Path data;
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> factors = new ConcurrentHashMap<>();
    private volatile Optional<URI> address = Optional.empty();
    private Optional<Forked> process = Optional.empty();

    /**
     * One that does not run yet.
     *
     * @param folder for its data
     * @param environment what it is told besides
     */
    MortalServer(Path folder, Map<String, String> environment) throws IOException, InterruptedException {
        this.data = Files.createDirectories(folder.resolve("data"));
        this.environment.putAll(environment);
        this.environment.put("DAUYS_REHEARSAL_STATIONS", String.valueOf(SmallElection.STATIONS));
        Files.createSymbolicLink(data.resolve("programs"), TestPrograms.FOLDER);
        var command = new ArrayList<>(List.of(OpeningProcess.class.getName(), data.toString()));
        Stream.of(ROLES).map(Role::name).forEach(command::add);
        int code = forked(command, this::hearFactor).end();
        if (code != 0) {
            throw new IOException("The accounts could not be opened: " + Files.readString(errors()));
        }
    }

    private Path errors() {
        return data.resolveSibling("server.txt");
    }

    private Forked forked(List<String> command, Consumer<String> ear) throws IOException {
        return Forked.start(command, environment, errors(), ear);
    }

    private void hearFactor(String line) {
        String[] words = line.split(" ", -1);
        if (words.length == 3 && words[0].equals("factor")) {
            factors.put(words[1], words[2]);
        }
    }

    /** Starts it as the command does. */
    void start(String... options) throws IOException {
        var command = new ArrayList<>(List.of(options));
        command.addAll(List.of(Main.class.getName(), "--port", "0", "--data", data.toString(), "--home", ".."));
        process = Optional.of(forked(command, this::hearAddress));
    }

    private void hearAddress(String line) {
        Matcher found = ADDRESS.matcher(line);
        if (found.find()) {
            address = Optional.of(URI.create(found.group()));
        }
    }

    /** Where it answers, when it does. */
    URI address() {
        return Eventually.found("a server", () -> address);
    }

    /** The second factor of the officer of a role. */
    String factor(Role role) {
        return Optional.ofNullable(factors.get(OpeningProcess.name(role))).orElseThrow();
    }

    /** Codes of the second factor that were used are good again, so that nobody waits half a minute for the next one. */
    void forgetCodes() {
        try {
            Database database = Cluster.running(data).orElseThrow();
            try (Connection connection = DriverManager.getConnection(
                    database.url(), database.owner().user(), database.owner().password())) {
                connection.createStatement().execute("update account set factor_step = 0");
            }
        } catch (IOException | SQLException fault) {
            throw new IllegalStateException("The database must answer.", fault);
        }
    }

    /** The server dies; its PostgreSQL goes on without it. */
    void kill() throws InterruptedException {
        address = Optional.empty();
        process.orElseThrow().kill();
    }

    /** Its PostgreSQL dies. */
    void killPostmaster() {
        MortalCluster.killPostmaster(data);
    }

    /** Both die, if they live. */
    void end() throws InterruptedException, IOException {
        kill();
        if (Files.exists(data.resolve("postgresql/postmaster.pid"))) {
            killPostmaster();
        }
    }
}
