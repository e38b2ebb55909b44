package org.dauys.documents.night;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dauys.documents.FolderCode;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.FolderTexts;
import org.dauys.documents.Headway;
import org.dauys.election.ElectionRecord;
import org.dauys.protocol.Form;
import org.dauys.reading.Findings;
import org.dauys.reading.Yaml;
import org.dauys.tabulation.Ballot;
import org.dauys.tabulation.Draft;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.Register;

/** Reads the files of a night in an election folder, as {@code docs/election-folder.md} describes them, all together. */
public final class NightReader {
    private static final String STATIONS = "stations.csv";
    private static final String PROTOCOLS = "protocols.csv";
    private static final int LARGEST_SETTINGS = 4 * 1024 * 1024;

    private final Path path;
    private final ElectionRecord record;
    private final Findings findings;
    private final NightFolder folder;
    private final NightSettings settings;
    private final Headway headway;

    private NightReader(
            Path path,
            ElectionRecord record,
            Function<String, Optional<Form>> forms,
            Findings findings,
            Headway headway) {
        this.path = path;
        this.headway = headway;
        this.record = record;
        this.findings = findings;
        this.folder = new NightFolder(path, findings);
        this.settings = new NightSettings(record, forms);
    }

    /** Whether a folder has the files of a night: if {@code night.yaml} is there, the others are expected. */
    public static boolean isNight(Path folder) {
        return FolderOnDisk.at(folder).files().contains(NightSettings.NAME);
    }

    /** Reads the files of a night that nobody waits for. */
    public static Optional<Night> read(
            Path path, ElectionRecord record, Function<String, Optional<Form>> forms, Findings findings) {
        return read(path, record, forms, findings, Headway.UNWATCHED);
    }

    /**
     * Reads the files of a night.
     *
     * @param path the folder
     * @param record the election of the folder
     * @param forms the form of an id, if there is one without faults
     * @param findings receives every fault of every file
     * @param headway is told how far it is
     * @return the night, if there was nothing to report
     */
    public static Optional<Night> read(
            Path path,
            ElectionRecord record,
            Function<String, Optional<Form>> forms,
            Findings findings,
            Headway headway) {
        var own = new Findings();
        Optional<Night> night = new NightReader(path, record, forms, own, headway).night();
        own.all().forEach(findings::add);
        return own.isEmpty() ? night : Optional.empty();
    }

    private Optional<Night> night() {
        new FolderTexts(FolderOnDisk.at(path), findings)
                .text(NightSettings.NAME, LARGEST_SETTINGS)
                .flatMap(text -> Yaml.read(NightSettings.NAME, text, findings))
                .ifPresent(document -> settings.read(document, findings));
        if (settings.ballots().isEmpty() && findings.isEmpty()) {
            folder.report(NightFileCode.NO_FORMS, NightSettings.NAME);
        }
        require(CommissionsFile.NAME);
        require(STATIONS);
        Optional<Hierarchy> hierarchy = new CommissionsFile().read(folder);
        Optional<Register> register = hierarchy.flatMap(this::register);
        return register.isPresent() && !settings.ballots().isEmpty() ? night(register.get()) : Optional.empty();
    }

    private void require(String name) {
        if (!FolderOnDisk.at(path).files().contains(name)) {
            folder.report(FolderCode.FILE_MISSING, name);
        }
    }

    private Optional<Register> register(Hierarchy hierarchy) {
        return folder.file(STATIONS)
                .flatMap(file -> RegisterFile.read(
                        file, STATIONS, hierarchy, record.election().contests(), findings, headway));
    }

    private Optional<Night> night(Register register) {
        List<Ballot> ballots = settings.ballots();
        Optional<Draft> protocols =
                ProtocolFiles.read(folder.tables(PROTOCOLS, "protocols"), register, ballots, findings, headway);
        Optional<Draft> repeats = ProtocolFiles.read(
                folder.tables("repeat.csv", "repeat"), register, ballots, findings, Headway.UNWATCHED);
        var acts = new ActsFile().read(folder);
        var uppers = new UppersFile(register.hierarchy(), ballots).read(folder);
        var turnout = new TurnoutFile(register.hierarchy()).read(folder);
        var earlier = new HistoryFile(register).read(folder);
        if (protocols.isEmpty() || repeats.isEmpty() || !findings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Night(
                register,
                ballots,
                protocols.get(),
                acts,
                repeats.get(),
                uppers,
                turnout,
                earlier,
                settings.changes(),
                settings.label()));
    }
}
