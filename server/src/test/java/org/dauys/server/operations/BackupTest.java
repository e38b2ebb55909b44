package org.dauys.server.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.server.operations.DataFolder.acts;
import static org.dauys.server.operations.DataFolder.dauys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dauys.journal.Bytes;
import org.dauys.journal.Journal;
import org.dauys.server.database.Cluster;
import org.dauys.server.database.Copies;
import org.dauys.server.operations.DataFolder.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final int FIRST = 20;

    /** With one folder of data, which is backed up once beside the server and once without, for all tests. */
    @TempDir
    private static Path place;

    private static DataFolder data;
    private static Path online;
    private static long acknowledged;
    private static Ran whileItRan;

    @TempDir
    private Path folder;

    @BeforeAll
    static void backUpWhileActsAreWritten() throws Exception {
        data = DataFolder.made(place.resolve("data"));
        online = place.resolve("backups/online");
        try (Cluster cluster = data.start()) {
            Journal journal = data.journal(cluster.database());
            journal.append(acts(0, FIRST));
            acknowledged = journal.size();
            var enough = new AtomicBoolean();
            var writing = CompletableFuture.runAsync(() -> {
                while (!enough.get()) {
                    int size = (int) journal.size();
                    journal.append(acts(size, size + 1));
                }
            });
            whileItRan = dauys("backup", online, "--data", data.path());
            enough.set(true);
            writing.join();
        }
    }

    private static Path secrets() {
        return data.path().resolve("secrets");
    }

    private Ran restore(Path backup, Object... more) {
        Object[] words = new Object[4 + more.length];
        System.arraycopy(new Object[] {"restore", backup, "--data", folder.resolve("new")}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return dauys(words);
    }

    private Path copy() throws IOException {
        Path copy = folder.resolve("copy");
        for (String name : Copies.files(online)) {
            Files.createDirectories(copy.resolve(name).resolveSibling(""));
            Files.copy(online.resolve(name), copy.resolve(name));
        }
        return copy;
    }

    @Test
    void whatWasAcknowledgedBeforeIsThereAgainAndTheLogGoesOn() throws IOException {
        assertThat(whileItRan.errors()).isEmpty();
        assertThat(whileItRan.out())
                .startsWith("Backed up into " + online + ": ")
                .contains("Keep a copy of");

        Ran ran = restore(online, "--secrets", secrets());

        assertThat(ran.errors()).isEmpty();
        assertThat(ran.out())
                .startsWith("Restored into " + folder.resolve("new") + ": ")
                .contains("entries of the log, the last of 2023-03-19T18:")
                .contains("Nothing was changed, removed, inserted or moved.");
        assertThat(ran.exit()).isZero();
        var restored = new DataFolder(folder.resolve("new"));
        try (Cluster cluster = restored.start()) {
            Journal journal = restored.journal(cluster.database());
            int size = (int) journal.size();
            assertThat((long) size).isGreaterThanOrEqualTo(acknowledged);
            assertThat(journal.entries(0, FIRST))
                    .isEqualTo(acts(0, FIRST).stream().map(Bytes::of).toList());
            assertThat(journal.append(acts(size, size + 1))).isEqualTo(size);
        }
    }

    @Test
    void aBackupIsForItsOwnerAloneAndHoldsNoSecrets() throws IOException {
        try (var all = Files.walk(online)) {
            assertThat(all.toList())
                    .hasSizeGreaterThan(500)
                    .allSatisfy(each -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                            .isEqualTo(Files.isDirectory(each) ? "rwx------" : "rw-------"));
        }
        assertThat(online.resolve("secrets")).doesNotExist();
        assertThat(online.resolve("postgresql/postmaster.pid")).doesNotExist();
        assertThat(online.resolve("postgresql/backup_label")).isNotEmptyFile();
        assertThat(Files.readString(online.resolve("backup.json")))
                .contains("\"taken\" : \"2023-03-19T18:00:00Z\"", "\"log-key\"")
                .doesNotContain(Files.readString(secrets().resolve("database-superuser"))
                        .strip());
    }

    @Test
    void aBackupWithoutTheServerHoldsItsSecretsIfToldSo() throws IOException {
        var stopped = DataFolder.made(folder.resolve("stopped"));
        Path backup = folder.resolve("backup");

        Ran made = dauys("backup", backup, "--with-secrets", "--data", stopped.path(), "--lang", "kk");
        Ran restored = restore(backup);

        assertThat(made).isEqualTo(new Ran(0, made.out(), ""));
        assertThat(made.out()).contains("журналдың 0 жазбасы", "құпиялар бар");
        assertThat(restored).isEqualTo(new Ran(0, restored.out(), ""));
        assertThat(Copies.hash(folder.resolve("new/secrets/log-key")))
                .isEqualTo(Copies.hash(stopped.path().resolve("secrets/log-key")));
    }

    @Test
    void damageIsFoundAndNothingIsRestoredOfIt() throws IOException {
        Path copy = copy();
        assertThat(dauys("backup", "--check", copy).out()).startsWith("The backup in " + copy + " is whole");

        Path label = copy.resolve("postgresql/backup_label");
        byte[] bytes = Files.readAllBytes(label);
        bytes[bytes.length / 2] ^= 1;
        Files.write(label, bytes);
        assertThat(dauys("backup", "--check", copy))
                .isEqualTo(new Ran(
                        5, "", "dauys: The backup is damaged: postgresql/backup_label is not as it was written.\n"));
        assertThat(restore(copy, "--secrets", secrets()).exit()).isEqualTo(5);
        Files.delete(label);
        assertThat(dauys("backup", "--check", copy, "--lang=ru").errors())
                .contains("нет файла postgresql/backup_label");
        Files.copy(online.resolve("postgresql/backup_label"), label);
        Files.createFile(copy.resolve("more"));
        assertThat(dauys("backup", "--check", copy).errors()).contains("more was added");
        Files.delete(copy.resolve("more"));
        Files.delete(copy.resolve("SHA256SUMS"));
        assertThat(dauys("backup", "--check", copy).exit()).isEqualTo(2);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void onlyItsOwnSecretsOpenABackup() throws IOException {
        Path others = Files.createDirectory(folder.resolve("secrets"));
        for (String name : Copies.files(secrets())) {
            Files.copy(secrets().resolve(name), others.resolve(name));
        }

        assertThat(restore(online).errors()).contains("holds no secrets", "log-key");
        Files.writeString(others.resolve("log-key"), "another");
        assertThat(restore(online, "--secrets", others).errors()).contains("log-key", "not the one of this backup");
        Files.delete(others.resolve("log-key"));
        assertThat(restore(online, "--secrets", others).errors()).contains("The secret log-key is not in");
        try (var there = Files.list(folder)) {
            assertThat(there).containsExactly(others);
        }
    }

    @Test
    void nothingThatIsThereIsWrittenOver() throws IOException {
        Files.createDirectories(folder.resolve("new/postgresql"));

        assertThat(restore(online, "--secrets", secrets()).exit()).isEqualTo(2);
        assertThat(dauys("backup", online, "--data", data.path()).errors()).contains("is there already");
        assertThat(dauys("backup", data.path().resolve("backup"), "--data", data.path())
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void aBackupThatFailsLeavesNothingThatLooksLikeOne() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.createDirectories(broken.resolve("postgresql"));

        Ran ran = dauys("backup", folder.resolve("backups/one"), "--data", broken);

        assertThat(ran.exit()).isEqualTo(6);
        assertThat(ran.errors()).startsWith("dauys: It cannot be done: ");
        assertThat(folder.resolve("backups")).isEmptyDirectory();
    }

    @Test
    void aLogThatWasRewrittenIsBackedUpAsItIsAndToldOfWhenRestored() throws Exception {
        var rewritten = DataFolder.made(folder.resolve("rewritten"));
        try (Cluster cluster = rewritten.start()) {
            rewritten.journal(cluster.database()).append(acts(0, 3));
            rewritten.asSuperuser(cluster.database(), "update journal set entry = 'x' where index = 2");
        }

        dauys("backup", folder.resolve("backup"), "--data", rewritten.path());
        Ran ran =
                restore(folder.resolve("backup"), "--secrets", rewritten.path().resolve("secrets"));

        assertThat(ran.out()).contains("3 entries of the log, the last of –.", "Entry 2: its content was changed.");
        assertThat(ran.exit()).isEqualTo(5);
    }

    @Test
    void anotherLogThanTheOneThatWasBackedUpIsToldOf() throws IOException {
        Path copy = copy();
        Path about = copy.resolve("backup.json");
        String before = Copies.hash(about);
        Files.writeString(
                about, Files.readString(about).replaceFirst("\"root\" : \"[0-9a-f]{8}", "\"root\" : \"00000000"));
        Path hashes = copy.resolve("SHA256SUMS");
        Files.writeString(hashes, Files.readString(hashes).replace(before, Copies.hash(about)));

        Ran ran = restore(copy, "--secrets", secrets());

        assertThat(ran.errors()).contains("The restored log is not the one that was backed up");
        assertThat(ran.exit()).isEqualTo(5);
    }

    @Test
    void aDatabaseOfOnesOwnIsBackedUpByItsOwnTools() {
        var own = Map.of(
                "DAUYS_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/none",
                "DAUYS_DATABASE_OWNER", "o",
                "DAUYS_DATABASE_OWNER_PASSWORD", "o",
                "DAUYS_DATABASE_USER", "u",
                "DAUYS_DATABASE_PASSWORD", "u");

        assertThat(dauys(own, "backup", folder.resolve("backup")).exit()).isEqualTo(6);
        assertThat(dauys(own, "restore", online, "--data", folder.resolve("new"))
                        .exit())
                .isEqualTo(6);
    }

    @Test
    void wrongWordsAreSaidToBe() {
        assertThat(List.of(
                        dauys("backup").errors(),
                        dauys("backup", "--lang", "ru").errors(),
                        dauys("restore", online).errors(),
                        dauys("backup", "one", "two").errors(),
                        dauys("backup", "one", "--chek").errors(),
                        dauys("backup", "one", "--data").errors()))
                .containsExactly(
                        "dauys: Missing: BACKUP.\n",
                        "dauys: Не хватает: BACKUP.\n",
                        "dauys: Missing: --data.\n",
                        "dauys: Not understood: two.\n",
                        "dauys: There is no option --chek here.\n",
                        "dauys: The option --data must be followed by its value.\n");
    }
}
