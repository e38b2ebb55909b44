package org.dauys.server.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dauys.counting.AwaitedStation;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.counting.acts.RefusalCode;
import org.dauys.counting.acts.Stage;
import org.dauys.documents.acts.EntryBytes;
import org.dauys.documents.live.Live;
import org.dauys.figures.Reasoning;
import org.dauys.journal.Bytes;
import org.dauys.journal.Hash;
import org.dauys.journal.MemoryStorage;
import org.dauys.journal.Storage;
import org.dauys.statute.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountingNightTest {
    private static final Paper FIRST = SmallNight.left().getFirst();

    private final Flapping storage = new Flapping();

    private static List<Entry> entries(Storage storage) {
        return storage.rows(0, storage.size()).stream()
                .map(row -> EntryBytes.read(row.entry().toArray()))
                .toList();
    }

    @Test
    void whatIsAcknowledgedIsInTheJournalUnderItsHash() {
        try (SmallNight small = SmallNight.over(storage).staffed()) {
            ProtocolAct.Enter act = SmallNight.enter(FIRST);

            Receipt receipt = small.does("one", act);

            Bytes bytes = storage.rows(receipt.index(), receipt.index() + 1)
                    .getFirst()
                    .entry();
            assertThat(EntryBytes.read(bytes.toArray()).act()).isEqualTo(act);
            assertThat(receipt.leaf()).isEqualTo(Hash.leaf(bytes.toArray()));
        }
    }

    @Test
    void manyAtOnceAreKeptTogetherAndEachIsAcknowledged() {
        try (SmallNight small = SmallNight.over(storage).staffed()) {
            List<Paper> papers = SmallNight.left();
            int before = storage.appends.get();
            List<CompletableFuture<Reply>> replies = new ArrayList<>();

            for (Paper paper : papers) {
                replies.add(small.night.submit("one", "first " + paper.station(), SmallNight.enter(paper)));
                replies.add(small.night.submit(
                        "two",
                        "second " + paper.station(),
                        new ProtocolAct.EnterAgain(paper, 1, SmallNight.figures(paper))));
            }

            assertThat(replies).extracting(CompletableFuture::join).hasOnlyElementsOfType(Reply.Taken.class);
            assertThat(storage.appends.get() - before).isLessThan(replies.size());
            assertThat(papers)
                    .allSatisfy(paper -> assertThat(small.night.<Stage>read(
                                    state -> state.dossier(paper).stage()))
                            .isEqualTo(Stage.AGREED));
        }
    }

    @Test
    void theSameKeyGivesTheSameReceiptAndIsTakenOnce() {
        try (SmallNight small = SmallNight.over(storage).staffed()) {
            Receipt receipt = small.does("one", "k", SmallNight.enter(FIRST));
            long size = storage.size();

            assertThat(small.does("one", "k", SmallNight.enter(FIRST))).isEqualTo(receipt);
            assertThat(storage.size()).isEqualTo(size);
            Reply other = small.night
                    .submit("one", "k", new ProtocolAct.Approve(FIRST, 1))
                    .join();
            assertThat(((Reply.Refused) other).refusal().code()).isEqualTo(RefusalCode.KEY_REUSED);
        }
    }

    @Test
    void ofTwoWhoActOnOneRevisionOneIsToldWhatTheOtherDid() {
        try (SmallNight small = SmallNight.over(storage).staffed()) {
            small.does("one", SmallNight.enter(FIRST));
            Map<String, Integer> figures = SmallNight.figures(FIRST);
            var back = small.night.submit("cec", "a", new ProtocolAct.Return(FIRST, 1, "unreadable"));
            var again = small.night.submit("two", "b", new ProtocolAct.EnterAgain(FIRST, 1, figures));

            assertThat(back.join()).isInstanceOf(Reply.Taken.class);
            var refusal = ((Reply.Refused) again.join()).refusal();
            assertThat(refusal.code()).isEqualTo(RefusalCode.STALE);
            assertThat(refusal.since()).extracting(trace -> trace.officer()).containsExactly("cec");
        }
    }

    @Test
    void aRefusalIsRecorded() {
        try (SmallNight small = SmallNight.over(storage).staffed()) {
            Reply reply =
                    small.night.submit("two", "k", SmallNight.enter(FIRST)).join();

            assertThat(((Reply.Refused) reply).refusal().code()).isEqualTo(RefusalCode.ROLE_MAY_NOT);
            assertThat(entries(storage).getLast().act().toString())
                    .contains("officer=two", "ENTER", FIRST.station(), "A102");
        }
    }

    @Test
    void anotherStartGivesTheSameState() {
        String digest;
        try (SmallNight small = SmallNight.over(storage).staffed().begun()) {
            SmallNight.left().forEach(paper -> small.does("one", SmallNight.enter(paper)));
            digest = small.night.digest();
        }

        try (SmallNight again = SmallNight.over(storage)) {
            assertThat(again.night.digest()).isEqualTo(digest);
            assertThat(again.night.<Long>read(state -> state.size())).isEqualTo(storage.size());
            again.begun();
            assertThat(again.night.digest()).isEqualTo(digest); // what was imported is not imported again
        }
    }

    @Test
    void anotherEntryGivesAnotherDigest() {
        try (SmallNight small = SmallNight.over(storage).staffed()) {
            String before = small.night.digest();
            small.does("one", SmallNight.enter(FIRST));

            assertThat(small.night.digest()).isNotEqualTo(before).hasSize(64);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Flapping.Fault.class,
            names = {"BEFORE", "GONE"})
    void whatCouldNotBeKeptIsNotAcknowledgedAndCanBeSentAgain(Flapping.Fault fault) {
        try (SmallNight small = SmallNight.over(storage).staffed()) {
            storage.fault = fault;
            var lost = small.night.submit("one", "k", SmallNight.enter(FIRST));
            assertThatThrownBy(lost::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(NightUnavailableException.class);
            assertThat(small.night.<Stage>read(state -> state.dossier(FIRST).stage()))
                    .isEqualTo(Stage.AWAITED);

            storage.fault = Flapping.Fault.NONE;
            small.does("one", "k", SmallNight.enter(FIRST));

            assertThat(entries(storage))
                    .filteredOn(entry -> entry.key().equals("k"))
                    .hasSize(1);
        }
    }

    @Test
    void whatWasKeptThoughTheAnswerWasLostIsAcknowledged() {
        try (SmallNight small = SmallNight.over(storage).staffed()) {
            storage.fault = Flapping.Fault.AFTER;
            Receipt receipt = small.does("one", "k", SmallNight.enter(FIRST));

            storage.fault = Flapping.Fault.NONE;
            assertThat(receipt.index()).isEqualTo(storage.size() - 1);
            small.does("two", new ProtocolAct.EnterAgain(FIRST, 1, SmallNight.figures(FIRST)));
            assertThat(small.night.<Stage>read(state -> state.dossier(FIRST).stage()))
                    .isEqualTo(Stage.AGREED);
        }
    }

    @Test
    void aJournalWithAnEntryThatWouldHaveBeenRefusedIsNotOpened() {
        try (SmallNight small = SmallNight.over(storage).staffed()) {
            small.does("one", SmallNight.enter(FIRST));
        }
        var without = new MemoryStorage();
        List<byte[]> last = List.of(storage.rows(storage.size() - 1, storage.size())
                .getFirst()
                .entry()
                .toArray());
        SmallNight.journal(without).append(last);

        assertThatThrownBy(() -> SmallNight.over(without))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("would have been refused");
    }

    /** With a day between two versions the first would come tomorrow if it waited for its turn. */
    @Test
    void theFirstChangeIsToldAtOnce() throws InterruptedException {
        try (SmallNight small = SmallNight.over(storage, Duration.ofDays(1))) {
            BlockingQueue<Long> told = new LinkedBlockingQueue<>();
            small.night.listen(told::add);

            small.staffed();

            assertThat(told.poll(30, TimeUnit.SECONDS)).isNotNull().isPositive();
        }
    }

    @Test
    void whoListensIsToldOfAChangeAndTheCopyShowsTheCount() throws InterruptedException {
        try (SmallNight small = SmallNight.over(storage).staffed().begun()) {
            BlockingQueue<Long> told = new LinkedBlockingQueue<>();
            small.night.listen(told::add);
            Receipt receipt = small.does("one", SmallNight.enter(FIRST));

            Long version = told.poll(30, TimeUnit.SECONDS);
            while (version != null && version <= receipt.index()) {
                version = told.poll(30, TimeUnit.SECONDS);
            }

            assertThat(version).isNotNull().isEqualTo(small.night.<Long>read(state -> state.size()));
            Live live = small.night.read(small.night.election()::copy);
            assertThat(live.label()).isPresent();
            assertThat(live.tabulation()
                            .progressOfCommission(SmallNight.CONTEST, 0)
                            .expected())
                    .isEqualTo(SmallElection.STATIONS);
            assertThat(small.stages().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(SmallElection.STATIONS);
            assertThat(small.stages()).containsEntry(Stage.ENTERED, 1L);
            List<AwaitedStation> late = live.count().awaited(SmallNight.CONTEST, "KZ");
            assertThat(late.getFirst().most())
                    .isGreaterThanOrEqualTo(late.getLast().most());
            assertThat(live.tabulation()
                            .votes(SmallNight.CONTEST)
                            .getFirst()
                            .options()
                            .get("AMANAT"))
                    .isNotNull()
                    .satisfies(count -> assertThat(count.votes()).isPositive());
            assertThat(live.count().hasVotes()).isTrue();
            assertThat(live.count().outcome(Reasoning.silent())).isNotInstanceOf(Outcome.Refused.class);
            assertThat(live.count().prospect().contests().getFirst().seats()).isEqualTo(69);
            assertThat(small.night.<Integer>read(state -> state.reports().size()))
                    .isPositive();
        }
    }

    @Test
    void afterItsEndNoActIsTaken() {
        SmallNight small = SmallNight.over(storage).staffed();
        small.close();

        var late = small.night.submit("one", "k", SmallNight.enter(FIRST));

        assertThatThrownBy(late::join).hasCauseInstanceOf(NightUnavailableException.class);
    }
}
