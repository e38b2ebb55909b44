package org.dauys.server.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.server.Server;
import org.dauys.server.TestServer;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.Accounts;
import org.dauys.server.accounts.FirstAdministrator;
import org.junit.jupiter.api.Test;

class AccountActsTest {
    private static final String PASSWORD = "three quiet rivers in spring";

    private final Server server = TestServer.running();
    private final Accounts accounts = server.part(Accounts.class);
    private final CountingNight night = server.part(CountingNight.class);

    private Account administrator(String name) {
        var post = new Post(Role.ADMINISTRATOR, FirstAdministrator.TOP);
        return accounts.open(name, "Айгүл", post, PASSWORD, false, Optional.empty())
                .orElseThrow();
    }

    private Set<Post> posts(String name) {
        return night.read(state -> Set.copyOf(state.posts(name)));
    }

    @Test
    void theAdministratorOfAllHasThePostOfTheHighestCommission() {
        administrator("acts.first");

        assertThat(posts("acts.first")).containsExactly(new Post(Role.ADMINISTRATOR, "CEC"));
    }

    @Test
    void anOfficerHasThePostThatTheAccountWasOpenedForUntilItIsClosed() {
        Account administrator = administrator("acts.second");
        var typist = new Post(Role.TYPIST, "ABAI");
        var coordinator = new Post(Role.COORDINATOR, "ABAI");
        Account opened = accounts.open("acts.typist", "Серік", typist, PASSWORD, true, Optional.of(administrator))
                .orElseThrow();
        assertThat(posts("acts.typist")).containsExactly(typist);

        Posts posts = server.part(Posts.class);
        assertThat(posts.give(opened, coordinator, administrator)).isEmpty();
        assertThat(posts("acts.typist")).containsExactlyInAnyOrder(typist, coordinator);

        assertThat(posts.close(opened, administrator)).isEmpty();
        assertThat(posts("acts.typist")).isEmpty();
    }

    @Test
    void aPostOutsideTheElectionIsNotGiven() {
        Account administrator = administrator("acts.third");
        var nowhere = new Post(Role.TYPIST, "ATLANTIS");

        var opened = accounts.open("acts.lost", "Серік", nowhere, PASSWORD, true, Optional.of(administrator));

        assertThat(opened).isPresent();
        assertThat(posts("acts.lost")).isEmpty();
    }
}
