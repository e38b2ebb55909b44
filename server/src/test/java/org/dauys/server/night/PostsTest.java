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

    /** What stands over the entries of the menu that two posts open. */
    private static final Map<String, List<String>> MENU = Map.of(
            "kk", List.of("Енгізу", "Шолу"),
            "ru", List.of("Ввод", "Обзор"),
            "en", List.of("Entry", "Overview"));

    private Visitor desk() {
        Visitor desk = SmallServer.stranger().login(officer);
        desk.get("/language/en?to=/account");
        return desk;
    }

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
    void aSecondPostOpensItsPagesAtOnceAndTheMenuShowsThoseOfBoth() {
        SmallServer.shown();
        Visitor administrator = administrator().confirm();
        Visitor desk = desk();
        assertThat(desk.get("/overview").status()).isEqualTo(403);
        assertThat(desk.get("/account").body()).contains("href=\"/entry\"").doesNotContain("href=\"/overview\"");

        administrator.post(page, form(COORDINATOR));

        assertThat(desk.get("/overview").status()).isEqualTo(200);
        assertThat(desk.get("/entry").status()).isEqualTo(200);
        assertThat(desk.get("/declaration").status()).isEqualTo(403);
        for (Map.Entry<String, List<String>> language : MENU.entrySet()) {
            desk.get("/language/" + language.getKey() + "?to=/account");
            assertThat(desk.get("/account").body())
                    .as(language.getKey())
                    .contains(language.getValue())
                    .contains("href=\"/entry\"", "href=\"/overview\"", "REGION")
                    .doesNotContain("href=\"/declaration\"", "href=\"/accounts\"");
        }
    }

    @Test
    void aPostIsTakenWithAReasonAndItsPagesCloseAtOnceForWhoIsLoggedIn() {
        SmallServer.shown();
        Visitor administrator = administrator().confirm();
        administrator.post(page, form(COORDINATOR));
        Visitor desk = desk();
        assertThat(desk.get("/overview").status()).isEqualTo(200);

        administrator.post(page + "/end", form(COORDINATOR));

        assertThat(posts()).containsExactly(TYPIST);
        assertThat(last(AccountAct.Dismiss.class).act())
                .isEqualTo(new AccountAct.Dismiss(officer.name(), COORDINATOR, "Moved to the desk"));
        assertThat(desk.get("/overview").status()).isEqualTo(403);
        assertThat(desk.get("/entry").status()).isEqualTo(200);
        assertThat(desk.get("/account").body()).doesNotContain("href=\"/overview\"");
    }

    @Test
    void theFirstPostCanBeTakenAsWellAndTheOtherStays() {
        SmallServer.shown();
        Visitor administrator = administrator().confirm();
        Visitor desk = desk();
        administrator.post(page, form(new Post(Role.SCREEN, "CEC")));

        administrator.post(page + "/end", form(TYPIST));

        assertThat(posts()).containsExactly(new Post(Role.SCREEN, "CEC"));
        assertThat(desk.get("/entry").status()).isEqualTo(403);
        assertThat(desk.get("/overview/projector").status()).isEqualTo(200);
        assertThat(administrator
                        .post(page + "/end", form(new Post(Role.SCREEN, "CEC")))
                        .status())
                .as("the only post")
                .isEqualTo(409);
    }

    @Test
    void anAdministratorOfARegionTakesOverNobodyOutsideIt() {
        Account chair = SmallServer.account(Role.CEC, "CEC");
        Visitor regional = SmallServer.officer(Role.ADMINISTRATOR, "REGION").confirm();

        for (String change : List.of("password", "unlock", "factor", "close")) {
            assertThat(regional.post("/accounts/%s/%s".formatted(chair.id(), change), Map.of())
                            .body())
                    .as(change)
                    .contains("Your posts allow this elsewhere, not here: REGION");
        }
        assertThat(regional.post(
                                "/accounts/new",
                                Map.of("name", "chair2", "person", "Chair", "role", "CEC", "area", "CEC"))
                        .body())
                .contains("Your posts allow this elsewhere, not here: REGION");
        assertThat(SmallServer.part(Accounts.class).named("chair2")).isEmpty();
        assertThat(SmallServer.stranger().login(chair).get("/declaration").status())
                .isNotEqualTo(403);
        assertThat(last(AccountAct.Refuse.class).officer()).isEqualTo(Entry.SYSTEM);
        assertThat(regional.post("/accounts/%s/password".formatted(officer.id()), Map.of())
                        .body())
                .contains(officer.name(), "class=\"letters\"");
    }

    @Test
    void theEntriesThemselvesAreForAuditorsOfTheWholeCountry() {
        assertThat(SmallServer.officer(Role.AUDITOR, "REGION")
                        .get("/log/entries")
                        .status())
                .isEqualTo(403);
        assertThat(SmallServer.officer(Role.AUDITOR, "CEC")
                        .send(SmallServer.stranger().request("/log/entries").setHeader("Accept", "*/*"))
                        .status())
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

        administrator.post("/accounts/%s/close".formatted(officer.id()), Map.of());

        assertThat(administrator.post(page, form(COORDINATOR)).status()).isEqualTo(404);
        assertThat(posts()).isEmpty();
    }
}
