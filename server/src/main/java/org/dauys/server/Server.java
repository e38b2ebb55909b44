package org.dauys.server;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dauys.server.database.Cluster;
import org.dauys.server.database.Database;
import org.dauys.server.database.OwnFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A server that runs, with its database. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final ConfigurableApplicationContext context;
    private final Optional<Cluster> cluster;

    private Server(ConfigurableApplicationContext context, Optional<Cluster> cluster) {
        this.context = context;
        this.cluster = cluster;
    }

    /** Starts the database, migrates it, and answers. */
    public static Server start(Settings settings) throws IOException {
        return start(settings, Clock.systemUTC());
    }

    /**
     * Starts the database, migrates it, and answers.
     *
     * @param clock the one clock of everything that the server records or lets expire
     */
    public static Server start(Settings settings, Clock clock) throws IOException {
        return start(settings, clock, Map.of());
    }

    /**
     * Starts the database, migrates it, and answers.
     *
     * @param clock the one clock of everything that the server records or lets expire
     * @param said what the environment would say, as {@code DAUYS_ELECTION}; the environment overrides it
     */
    public static Server start(Settings settings, Clock clock, Map<String, String> said) throws IOException {
        OwnFolder.make(settings.data());
        Optional<Cluster> cluster = settings.database().isPresent()
                ? Optional.empty()
                : Optional.of(Cluster.start(settings.data(), settings.binaries(), settings.replication()));
        try {
            Database database =
                    settings.database().or(() -> cluster.map(Cluster::database)).orElseThrow();
            return new Server(application(settings, database, clock, said), cluster);
        } catch (RuntimeException fault) {
            LOG.info("The server did not start.", fault);
            if (cluster.isPresent()) {
                cluster.get().close();
            }
            throw fault;
        }
    }

    private static ConfigurableApplicationContext application(
            Settings settings, Database database, Clock clock, Map<String, String> said) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(properties(settings, database, said));
        application.addInitializers(context -> {
            GenericApplicationContext parts = (GenericApplicationContext) context;
            parts.registerBean(Settings.class, () -> settings);
            parts.registerBean(Clock.class, () -> clock);
        });
        return application.run();
    }

    private static Map<String, Object> properties(Settings settings, Database database, Map<String, String> said) {
        var properties = new HashMap<String, Object>(said);
        properties.put("server.address", settings.address());
        properties.put("server.port", settings.port());
        properties.put("server.servlet.session.cookie.secure", settings.encrypted());
        properties.put("server.servlet.session.cookie.name", settings.encrypted() ? "__Host-session" : "session");
        properties.put("server.servlet.session.cookie.path", "/");
        properties.put("server.forward-headers-strategy", settings.encrypted() ? "native" : "none");
        properties.put(
                "logging.file.name", settings.data().resolve("log/server.log").toString());
        properties.put("spring.datasource.url", database.url());
        properties.put("spring.datasource.username", database.application().user());
        properties.put("spring.datasource.password", database.application().password());
        properties.put("spring.flyway.user", database.owner().user());
        properties.put("spring.flyway.password", database.owner().password());
        properties.put(
                "spring.flyway.placeholders.application", database.application().user());
        return properties;
    }

    /** Where it answers. */
    public URI address() {
        return URI.create(
                "http://localhost:%s/".formatted(context.getEnvironment().getRequiredProperty("local.server.port")));
    }

    /** A part of it. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** A part of it, of which there are several of the type. */
    public <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** Lets requests that run come to their end, then ends the database. */
    @Override
    public void close() throws IOException {
        context.close();
        if (cluster.isPresent()) {
            cluster.get().close();
        }
    }
}
