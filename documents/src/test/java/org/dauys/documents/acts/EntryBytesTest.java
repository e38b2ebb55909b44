package org.dauys.documents.acts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.Kind;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.ProtocolAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryBytesTest {
    private static RandomGenerator chance(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static String text(Entry entry) {
        return new String(EntryBytes.of(entry), UTF_8);
    }

    @Test
    void anEntryIsOneObjectWithItsNamesInOrder() {
        var act = new ProtocolAct.Enter(new Paper("ALA/1", "mazhilis-list"), 0, Map.of("AMANAT", 12, "AGAINST_ALL", 3));
        var entry = new Entry(Instant.ofEpochMilli(1_679_245_200_123L), "aigul", "k-1", act);

        assertThat(text(entry)).isEqualTo("""
                {"act":{"figures":{"AGAINST_ALL":3,"AMANAT":12},"kind":"enter","paper":{"contest":"mazhilis-list",\
                "station":"ALA/1"},"seen":0},"key":"k-1","officer":"aigul","time":1679245200123}""");
    }

    @Test
    void aTextIsEscapedOnlyWhereItMustBe() {
        var act = new AccountAct.RefuseLogin("\"\\/\b\t\n\f\r\u0001\u007fӘ😀", "password");
        var entry = new Entry(Instant.EPOCH, Entry.SYSTEM, "k", act);

        assertThat(text(entry))
                .isEqualTo(
                        "{\"act\":{\"account\":\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0001\u007fӘ😀\",\"kind\":\"refuse-login\","
                                + "\"why\":\"password\"},\"key\":\"k\",\"officer\":\"system\",\"time\":0}");
    }

    @Test
    void thereIsAnActOfEveryKind() {
        List<String> words = Arrays.stream(Kind.values())
                .map(kind -> Shape.word(kind.name()))
                .toList();

        assertThat(EntryBytes.kinds()).containsExactlyInAnyOrderElementsOf(words);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsReadIsWhatWasWritten(Kind kind) {
        for (long seed = 0; seed < 100; seed++) {
            Entry entry = new MadeEntries(chance(seed)).entry(kind);

            byte[] bytes = EntryBytes.of(entry);

            assertThat(EntryBytes.read(bytes)).as("seed %d", seed).isEqualTo(entry);
            assertThat(entry.act().kind()).isEqualTo(kind);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bytesWithOneChangeAreRefusedOrThoseOfAnotherEntry(Kind kind) {
        for (long seed = 0; seed < 6; seed++) {
            RandomGenerator chance = chance(seed);
            Entry entry = new MadeEntries(chance).entry(kind);
            byte[] bytes = EntryBytes.of(entry);
            for (int i = 0; i < bytes.length; i++) {
                byte[] changed = bytes.clone();
                changed[i] ^= (byte) (1 << chance.nextInt(8));

                Optional<Entry> read = tried(changed);

                assertThat(read).as("seed %d, byte %d", seed, i).isNotEqualTo(Optional.of(entry));
                read.ifPresent(other -> assertThat(EntryBytes.of(other)).isEqualTo(changed));
            }
        }
    }

    private static Optional<Entry> tried(byte[] bytes) {
        try {
            return Optional.of(EntryBytes.read(bytes));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    @Test
    void aPieceOfAnEntryIsNone() {
        Entry entry = new MadeEntries(chance(7)).entry(Kind.IMPORT);
        byte[] bytes = EntryBytes.of(entry);
        List<Optional<Entry>> read = new ArrayList<>();

        for (int length = 0; length < bytes.length; length++) {
            read.add(tried(Arrays.copyOf(bytes, length)));
        }

        assertThat(read).containsOnly(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a blank
                "{\"act\":{\"kind\":\"log-in\"}, \"key\":\"k\",\"officer\":\"a\",\"time\":0}",
                // names in another order
                "{\"key\":\"k\",\"act\":{\"kind\":\"log-in\"},\"officer\":\"a\",\"time\":0}",
                // one name twice
                "{\"act\":{\"kind\":\"log-in\"},\"key\":\"k\",\"key\":\"k\",\"officer\":\"a\",\"time\":0}",
                // an unknown name of the entry, and of the act
                "{\"act\":{\"kind\":\"log-in\"},\"key\":\"k\",\"more\":1,\"officer\":\"a\",\"time\":0}",
                "{\"act\":{\"kind\":\"log-in\",\"more\":1},\"key\":\"k\",\"officer\":\"a\",\"time\":0}",
                // a name is missing
                "{\"act\":{\"kind\":\"log-in\"},\"officer\":\"a\",\"time\":0}",
                "{\"act\":{\"account\":\"a\",\"kind\":\"refuse-login\"},\"key\":\"k\",\"officer\":\"a\",\"time\":0}",
                // an escape that need not be
                "{\"act\":{\"kind\":\"log-in\"},\"key\":\"\\u006b\",\"officer\":\"a\",\"time\":0}",
                // numbers that are none, or written otherwise
                "{\"act\":{\"kind\":\"log-in\"},\"key\":\"k\",\"officer\":\"a\",\"time\":0.0}",
                "{\"act\":{\"kind\":\"log-in\"},\"key\":\"k\",\"officer\":\"a\",\"time\":-0}",
                "{\"act\":{\"kind\":\"log-in\"},\"key\":\"k\",\"officer\":\"a\",\"time\":\"0\"}",
                "{\"act\":{\"kind\":\"log-in\"},\"key\":\"k\",\"officer\":\"a\",\"time\":9223372036854775807}",
                "{\"act\":{\"kind\":\"log-in\"},\"key\":\"k\",\"officer\":\"a\",\"time\":9223372036854775808}",
                "{\"act\":{\"kind\":\"log-in\"},\"key\":null,\"officer\":\"a\",\"time\":0}",
                // another kind, no act, an empty name, something behind
                "{\"act\":{\"kind\":\"log-around\"},\"key\":\"k\",\"officer\":\"a\",\"time\":0}",
                "{\"act\":[],\"key\":\"k\",\"officer\":\"a\",\"time\":0}",
                "{\"act\":{\"kind\":\"log-in\"},\"key\":\"\",\"officer\":\"a\",\"time\":0}",
                "{\"act\":{\"kind\":\"log-in\"},\"key\":\"k\",\"officer\":\"a\",\"time\":0}\n",
                "{\"act\":{\"kind\":\"log-in\"},\"key\":\"k\",\"officer\":\"a\",\"time\":0}{}",
                "[[[[[[[[[[[[",
                "null"
            })
    void noOtherWritingIsTaken(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBytes.read(written.getBytes(UTF_8)));
    }

    @Test
    void theOnlyWritingIsTaken() {
        byte[] bytes = "{\"act\":{\"kind\":\"log-in\"},\"key\":\"k\",\"officer\":\"a\",\"time\":0}".getBytes(UTF_8);

        assertThat(EntryBytes.read(bytes)).isEqualTo(new Entry(Instant.EPOCH, "a", "k", new AccountAct.LogIn()));
    }

    @Test
    void halfASurrogatePairHasNoBytes() {
        var entry = new Entry(Instant.EPOCH, "system", "k", new AccountAct.RefuseLogin("\ud83d", "why"));

        assertThatIllegalArgumentException().isThrownBy(() -> EntryBytes.of(entry));
    }
}
