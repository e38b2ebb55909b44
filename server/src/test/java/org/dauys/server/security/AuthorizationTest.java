package org.dauys.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dauys.counting.acts.Role;
import org.dauys.server.TestServer;
import org.dauys.server.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every way into the server, with everybody who may take it, tried with everybody. */
class AuthorizationTest {
    private static final Path PAGE = Path.of("../docs/authorization.md");

    /** A method and a path, and whom it answers. */
    private record Way(RequestMethod method, String path, Permission permission) {
        String tried() {
            return path.replaceAll("\\{id}", "00000000-0000-0000-0000-000000000000")
                    .replaceAll("\\{[^/]*}", "1")
                    .replace("**", "1");
        }

        String row() {
            String who = permission.everyone()
                    ? "everyone"
                    : permission.roles().size() == Role.values().length
                            ? "every officer"
                            : permission.roles().stream()
                                    .map(role ->
                                            role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                                    .collect(Collectors.joining(
                                            ", ", "", permission.whole() ? " of the whole country" : ""));
            return "| %s | `%s` | %s | %s |".formatted(method, path, who, permission.decisive() ? "yes" : "");
        }
    }

    private static List<Way> ways() {
        var ways = new ArrayList<Way>();
        TestServer.running()
                .part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> {
                    Set<RequestMethod> named = mapping.getMethodsCondition().getMethods();
                    for (String path : mapping.getPatternValues()) {
                        for (RequestMethod method : named.isEmpty() ? Set.of(RequestMethod.GET) : named) {
                            ways.add(new Way(method, path, Permission.of(handler)));
                        }
                    }
                });
        ways.sort(Comparator.comparing(Way::path).thenComparing(Way::method));
        return ways;
    }

    @Test
    void everyHandlerSaysWhomItAnswers() {
        assertThat(ways())
                .hasSizeGreaterThan(15)
                .noneMatch(way -> way.permission().equals(Permission.NOBODY));
    }

    @Test
    void theTableOfTheManualIsThatOfTheCode() throws IOException {
        String page = """
                # Who may do what

                An officer is answered where one of the posts that they hold at that moment is named. Made from the code by `AuthorizationTest`, which also tries every line with everybody. What an officer may do to a
                protocol depends on their area and on its stage besides: that is decided by the fold of the acts
                ([`Kind`](../counting/src/main/java/org/dauys/counting/acts/Kind.java)), whichever way a request came.

                A handler that says nothing answers nobody. *Second factor*: it was shown in this session within five minutes.
                Metrics (`/manage/prometheus`) are for administrators and for programs with the secret `metrics`; health
                (`/manage/health`) says up or down to everyone. Static files are for everyone.

                | method | path | who | second factor |
                |---|---|---|---|
                """ + ways().stream().map(Way::row).distinct().collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("dauys.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void everyWayAnswersWhomItSaysAndNobodyElse() {
        var officers = new EnumMap<Role, Visitor>(Role.class);
        Stream.of(Role.values()).forEach(role -> officers.put(role, TestServer.officer(role, area(role))));
        Visitor stranger = TestServer.stranger();
        stranger.get("/login");
        var wrong = new ArrayList<String>();
        for (Way way : ways()) {
            if (isLetIn(stranger, way) != way.permission().everyone()) {
                wrong.add("a stranger: " + way.row());
            }
            officers.forEach((role, officer) -> {
                boolean may =
                        way.permission().everyone() || way.permission().roles().contains(role);
                if (isLetIn(officer, way) != may) {
                    wrong.add(role + ": " + way.row());
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    private static String area(Role role) {
        return role == Role.CONSTITUENCY ? TestServer.constituency() : "CEC";
    }

    /** Whether the gate opens; what the handler then says, of an empty form or an unknown account, is another matter. */
    private static boolean isLetIn(Visitor visitor, Way way) {
        var answer = switch (way.method()) {
            case GET ->
                visitor.send(visitor.request(way.tried())
                        .setHeader("Accept", "text/html, application/json")
                        .GET());
            case POST ->
                way.path().startsWith("/api/") ? visitor.json(way.tried(), "{}") : visitor.fetch(way.tried(), Map.of());
            case PUT, DELETE, PATCH, HEAD, OPTIONS, TRACE ->
                throw new IllegalStateException("No handler has the method %s.".formatted(way.method()));
        };
        boolean sentToLogin = answer.status() == 302 && answer.location().equals("/login");
        return answer.status() != 403 && answer.status() != 401 && !sentToLogin;
    }
}
