package org.dauys.server.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.NightAct;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.counting.acts.Role;
import org.dauys.counting.acts.Stage;
import org.dauys.documents.live.Live;
import org.dauys.journal.Journal;
import org.dauys.journal.Signer;
import org.dauys.server.Server;
import org.dauys.server.TestServer;
import org.dauys.server.journal.PostgresStorage;
import org.junit.jupiter.api.Test;

class NightInPostgresTest {
    private final Server server = TestServer.running();
    private final CountingNight night = server.part(CountingNight.class);

    private void does(String officer, NightAct act) {
        assertThat(night.submit(officer, "postgres " + act.hashCode(), act).join())
                .isInstanceOf(Reply.Taken.class);
    }

    @Test
    void theNightOfTheServerIsARehearsalThatIsAlmostCounted() {
        Live live = night.read(night.election()::copy);
        String contest = night.election().files().ballots().getFirst().id();

        assertThat(live.label()).isPresent();
        assertThat(live.tabulation().progressOfCommission(contest, 0).counted()).isPositive();
        assertThat(live.count().awaited(contest, "KZ")).isNotEmpty();
    }

    @Test
    void whatHundredsOfTypistsHandInIsOnTheDiskAndGivesTheSameStateAgain() {
        does(Entry.SYSTEM, new AccountAct.Appoint("postgres-admin", new Post(Role.ADMINISTRATOR, "CEC")));
        does("postgres-admin", new AccountAct.Appoint("postgres-one", new Post(Role.TYPIST, "CEC")));
        String contest = night.election().files().ballots().getFirst().id();
        List<Paper> papers = IntStream.range(0, night.election().register().size())
                .mapToObj(station -> new Paper(night.election().register().code(station), contest))
                .filter(paper -> night.election().rehearsed(paper).isPresent())
                .filter(paper -> night.<Stage>read(state -> state.dossier(paper).stage()) == Stage.AWAITED)
                .limit(300)
                .toList();
        List<CompletableFuture<Reply>> replies = new ArrayList<>();

        for (Paper paper : papers) {
            var act = new ProtocolAct.Enter(
                    paper, 0, night.election().rehearsed(paper).orElseThrow());
            replies.add(night.submit("postgres-one", "postgres " + paper.station(), act));
        }

        assertThat(replies).isNotEmpty();
        assertThat(replies).extracting(CompletableFuture::join).hasOnlyElementsOfType(Reply.Taken.class);
        var again = Journal.open(
                new PostgresStorage(server.part(DataSource.class)),
                server.part(Signer.class).stamps());
        try (var rebuilt = CountingNight.open(night.election(), again, Clock.systemUTC())) {
            assertThat(rebuilt.<Long>read(state -> state.size())).isGreaterThanOrEqualTo(replies.size());
            assertThat(papers)
                    .allSatisfy(paper -> assertThat(rebuilt.<Stage>read(
                                    state -> state.dossier(paper).stage()))
                            .isEqualTo(Stage.ENTERED));
            assertThat(rebuilt.digest()).isEqualTo(night.digest());
        }
    }
}
