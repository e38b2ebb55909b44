package org.dauys.server.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.documents.acts.EntryBytes;
import org.dauys.journal.Journal;
import org.dauys.server.Visitor;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.Accounts;
import org.dauys.server.small.SmallServer;
import org.junit.jupiter.api.Test;

class PostsTest {
    private static final Post TYPIST = new Post(Role.TYPIST, "REGION");
    private static final Post COORDINATOR = new Post(Role.COORDINATOR, "REGION");

    private final Account officer = SmallServer.account(Role.TYPIST, "REGION");
    private final String page = "/accounts/%s/posts".formatted(officer.id());

    private Set<Post> posts() {
        return SmallServer.part(CountingNight.class).read(state -> Set.copyOf(state.posts(officer.name())));
    }

    private static Entry last(Class<? extends AccountAct> kind) {
        Journal journal = SmallServer.part(Journal.class);
        return journal.entries(0, journal.size()).reversed().stream()
                .map(bytes -> EntryBytes.read(bytes.toArray()))
                .filter(entry -> kind.isInstance(entry.act()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> form(Post post) {
        return Map.of("role", post.role().name(), "area", post.area(), "reason", "Moved to the desk");
    }

    private static Visitor administrator() {
        return SmallServer.officer(Role.ADMINISTRATOR, "CEC");
    }

    @Test
    void aPostIsGivenByAnActInTheJournal() {
        Visitor administrator = administrator().confirm();

        assertThat(administrator.post(page, form(COORDINATOR)).location()).isEqualTo(page);

        assertThat(posts()).containsExactlyInAnyOrder(TYPIST, COORDINATOR);
        assertThat(last(AccountAct.Appoint.class).act()).isEqualTo(new AccountAct.Appoint(officer.name(), COORDINATOR));
        assertThat(administrator.get(page).body()).contains("coordinator, REGION", "typist, REGION");
    }

    @Test
    void aPostIsTakenWithAReasonAndTheOfficerIsLoggedOutAndHasTheOther() {
        Visitor administrator = administrator().confirm();
        Visitor desk = SmallServer.stranger().login(officer);
        administrator.post(page, form(COORDINATOR));

        administrator.post(page + "/end", form(TYPIST));

        assertThat(posts()).containsExactly(COORDINATOR);
        assertThat(last(AccountAct.Dismiss.class).act())
                .isEqualTo(new AccountAct.Dismiss(officer.name(), TYPIST, "Moved to the desk"));
        assertThat(SmallServer.part(Accounts.class)
                        .named(officer.name())
                        .orElseThrow()
                        .post())
                .isEqualTo(COORDINATOR);
        assertThat(desk.get("/entry").status()).isNotEqualTo(200);
        assertThat(SmallServer.stranger().login(officer).get("/overview").status())
                .isEqualTo(200);
    }

    @Test
    void nobodyChangesPostsWithoutTheSecondFactor() {
        Visitor administrator = administrator();

        assertThat(List.of(page, page + "/end"))
                .allSatisfy(address -> assertThat(
                                administrator.post(address, form(COORDINATOR)).location())
                        .startsWith("/confirm"));
        assertThat(posts()).containsExactly(TYPIST);
    }

    @Test
    void whoIsNoAdministratorChangesNoPosts() {
        assertThat(SmallServer.officer(Role.CEC, "CEC").get(page).status()).isEqualTo(403);
        assertThat(SmallServer.officer(Role.CEC, "CEC")
                        .confirm()
                        .post(page, form(COORDINATOR))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatTheRulesForbidIsToldAndNotDone() {
        Visitor administrator = administrator().confirm();

        assertThat(administrator
                        .post(page, form(new Post(Role.ADMINISTRATOR, "CEC")))
                        .body())
                .contains("An administrator holds no other post.");
        assertThat(administrator
                        .post(page, form(new Post(Role.TYPIST, "ATLANTIS")))
                        .body())
                .contains("class=\"fault\"");
        assertThat(administrator.post(page, form(TYPIST)).body()).contains("The officer has the post already");
        assertThat(administrator.post(page + "/end", form(TYPIST)).status())
                .as("the only post")
                .isEqualTo(409);
        assertThat(posts()).containsExactly(TYPIST);
    }

    @Test
    void anAccountThatIsClosedHasNoPosts() {
        Visitor administrator = administrator().confirm();
        SmallServer.part(Accounts.class)
                .close(officer, SmallServer.part(Accounts.class).named("first").orElseThrow());

        assertThat(administrator.post(page, form(COORDINATOR)).status()).isEqualTo(404);
        assertThat(posts()).isEmpty();
    }
}
