package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dauys.counting.Evidence;
import org.dauys.counting.Examination;
import org.dauys.documents.Headway;
import org.dauys.documents.live.ImportText;
import org.dauys.documents.live.Live;
import org.dauys.documents.night.Night;
import org.dauys.documents.night.NightReader;
import org.dauys.documents.night.ProtocolFiles;
import org.dauys.protocol.Finding;
import org.dauys.reading.Findings;
import org.dauys.tabulation.Draft;
import org.dauys.tabulation.Preview;
import org.dauys.tabulation.Tabulation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code dauys import FOLDER FILE...}: shows what was understood of files of protocols, and takes them over into the
 * folder, all or none, when told to.
 */
final class ImportCommand implements Callable<Integer> {
    private static final String PROTOCOLS = "protocols";

    /** After how many stations it is said how far the work is. */
    private static final int PIECE = 1 << 15;

    private final Session session;
    private final OptionSpec laws;
    private final PositionalParamSpec folder;
    private final PositionalParamSpec files;
    private final OptionSpec accept;
    private final OptionSpec json;

    ImportCommand(Session session, OptionSpec laws) {
        this.session = session;
        this.laws = laws;
        this.folder = Arguments.folder(session);
        this.files = PositionalParamSpec.builder()
                .index("1..*")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .paramLabel("FILE")
                .description(session.text("parameter.FILE"))
                .build();
        this.accept = Arguments.flag(session, "accept", "--accept").build();
        this.json = Arguments.json(session);
    }

    CommandSpec spec() {
        return CommandSpec.wrapWithoutInspection(this)
                .addPositional(folder)
                .addPositional(files)
                .addOption(accept)
                .addOption(json);
    }

    @Override
    public Integer call() throws IOException {
        Path into = Arguments.required(folder, Path.class);
        if (Files.isDirectory(into) && !NightReader.isNight(into)) {
            return session.fail(Exit.BAD_INPUT, "fault.no-night", into);
        }
        var findings = new Findings();
        try (var desk = new NightDesk(session, Arguments.isGiven(json), Arguments.value(laws, Path.class))) {
            return switch (desk.ready(into, findings)) {
                case NightDesk.Ready.Failed(var code) -> code;
                case NightDesk.Ready.Done(var opened) -> read(desk, opened, findings);
            };
        }
    }

    private List<ProtocolFiles.Named> named() {
        List<ProtocolFiles.Named> named = new ArrayList<>();
        for (Object file : Arguments.required(files, List.class)) {
            named.add(new ProtocolFiles.Named((Path) file, file.toString()));
        }
        return named;
    }

    private int read(NightDesk desk, NightDesk.Opened opened, Findings findings) throws IOException {
        for (ProtocolFiles.Named file : named()) {
            if (!Files.isRegularFile(file.path())) {
                return session.fail(Exit.BAD_INPUT, "fault.no-file", file.path());
            }
        }
        Optional<Night> night = opened.night(findings);
        Optional<Live> live = night.flatMap(one -> opened.live(one, findings));
        if (live.isEmpty()) {
            return desk.complain(opened.folder(), findings.all());
        }
        Optional<Draft> draft = ProtocolFiles.read(
                named(), night.orElseThrow().register(), night.orElseThrow().ballots(), findings, opened.headway());
        if (draft.isEmpty()) {
            desk.close();
            new Desk(session, Arguments.isGiven(json)).say(findings.all());
            return Exit.BAD_INPUT.code();
        }
        List<Finding> found = found(draft.get(), night.orElseThrow(), opened.headway());
        return show(opened.folder(), live.get(), draft.get(), found);
    }

    private int show(Path into, Live live, Draft draft, List<Finding> found) throws IOException {
        Preview preview = Preview.of(draft, live.tabulation());
        var text = new ImportText(live, preview, found);
        boolean accepted = Arguments.isGiven(accept) && preview.fits();
        if (accepted) {
            take(into);
        }
        if (Arguments.isGiven(json)) {
            session.out().print(text.json(accepted));
        } else {
            session.out().print(text.text(session.language(), session.page()));
            session.out().println();
            session.out()
                    .println(session.text(
                            accepted ? "import.done" : preview.fits() ? "import.not-yet" : "import.not-possible"));
        }
        return preview.fits() ? Exit.DONE.code() : Exit.REFUSED.code();
    }

    /** What the rules would find in the protocols of the files by themselves. */
    private static List<Finding> found(Draft draft, Night night, Headway headway) {
        var tabulation = new Tabulation(draft.register(), draft.sheets());
        var examination = new Examination(tabulation, Live.checks(night), Evidence.NONE);
        int stations = draft.register().size();
        List<Finding> found = new ArrayList<>();
        for (int from = 0; from < stations; from += PIECE) {
            examination.stations(from, Math.min(from + PIECE, stations), found::add);
            headway.reached(Headway.Part.EXAMINE, Math.min(from + PIECE, stations), stations);
        }
        return found;
    }

    /**
     * Copies the files into the folder: all are written aside before the first gets its name, so that none is there in part,
     * nor some of them where the disk has no room for all.
     */
    private void take(Path into) throws IOException {
        Path protocols = Files.createDirectories(into.resolve(PROTOCOLS));
        SequencedMap<Path, Path> named = new LinkedHashMap<>();
        try {
            for (ProtocolFiles.Named file : named()) {
                Path name = free(protocols, String.valueOf(file.path().getFileName()), named.keySet());
                Path aside = protocols.resolve(name.getFileName() + ".part");
                named.put(name, aside);
                Files.copy(file.path(), aside, StandardCopyOption.REPLACE_EXISTING);
            }
            for (var each : named.entrySet()) {
                Files.move(each.getValue(), each.getKey(), StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            for (Path aside : named.values()) {
                Files.deleteIfExists(aside);
            }
        }
    }

    /** A name that no file of the folder has, nor one that is taken over beside it. */
    private static Path free(Path folder, String name, Set<Path> taken) {
        Path path = folder.resolve(name);
        for (int number = 2; Files.exists(path) || taken.contains(path); number++) {
            path = folder.resolve(number + "-" + name);
        }
        return path;
    }
}
