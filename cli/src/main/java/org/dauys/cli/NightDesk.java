package org.dauys.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dauys.counting.TurnoutBounds;
import org.dauys.documents.Forms;
import org.dauys.documents.Headway;
import org.dauys.documents.Laws;
import org.dauys.documents.live.Live;
import org.dauys.documents.night.Night;
import org.dauys.documents.night.NightReader;
import org.dauys.election.ElectionRecord;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.dauys.statute.Statute;

/** Opens the night of an election for a command and says why if that fails; while it works, a bar says how far it is. */
final class NightDesk implements AutoCloseable {
    private final Session session;
    private final Desk desk;
    private final ProgressBar bar;
    private final Optional<Path> laws;

    NightDesk(Session session, boolean json, Optional<Path> laws) {
        this.session = session;
        this.desk = new Desk(session, json);
        this.bar = new ProgressBar(session, json);
        this.laws = laws;
    }

    /** What a command does with a night. */
    @FunctionalInterface
    interface Work {
        /**
         * Does it.
         *
         * @return how the run ends
         */
        Exit with(Live live) throws IOException;
    }

    /**
     * What a night is read from.
     *
     * @param folder the folder with the protocols: that of the election, or of its rehearsal
     * @param headway is told how far reading and adding up are
     */
    record Opened(Path folder, ElectionRecord record, Statute statute, Forms forms, Headway headway) {
        /** What was read with the reading of its law. */
        static Opened of(Path folder, Opening.Ready ready, Headway headway) {
            return new Opened(folder, ready.record(), ready.statute(), Forms.beside(ready.laws()), headway);
        }

        /** The files of the night, if there is nothing to report. */
        Optional<Night> night(Findings findings) {
            return NightReader.read(folder, record, id -> forms.form(id, findings), findings, headway);
        }

        /** The night added up and examined, if there is nothing to report. */
        Optional<Live> live(Night night, Findings findings) {
            return live(night, TurnoutBounds.ALL, findings);
        }

        private Optional<Live> live(Night night, TurnoutBounds bounds, Findings findings) {
            return Live.of(record, statute, night, bounds, findings, headway);
        }
    }

    /**
     * Opens the night of a folder, or of its rehearsal if it has no protocols, and works on it.
     *
     * @return the exit code
     */
    int open(Path folder, TurnoutBounds bounds, Work work) throws IOException {
        var findings = new Findings();
        return switch (ready(folder, findings)) {
            case Ready.Failed(var code) -> code;
            case Ready.Done(var opened) -> {
                Optional<Live> live = opened.night(findings).flatMap(night -> opened.live(night, bounds, findings));
                yield live.isEmpty()
                        ? complain(opened.folder(), findings.all())
                        : work.with(live.get()).code();
            }
        };
    }

    /** Says on the terminal how far the work is. */
    Headway headway() {
        return bar;
    }

    @Override
    public void close() {
        bar.close();
    }

    /** What comes of looking for a night. */
    sealed interface Ready {
        /** There is one. */
        record Done(Opened opened) implements Ready {}

        /** There is none, and that was said. */
        record Failed(int code) implements Ready {}
    }

    /** Finds the folder with the protocols, its election and law. */
    Ready ready(Path asked, Findings findings) throws IOException {
        if (!Files.isDirectory(asked)) {
            return new Ready.Failed(session.fail(Exit.BAD_INPUT, "fault.no-folder", asked));
        }
        Optional<Path> folder = folder(asked, findings);
        if (folder.isEmpty()) {
            return new Ready.Failed(findings.isEmpty() ? withoutNight(asked) : complain(asked, findings.all()));
        }
        Optional<Path> found = laws.or(() -> Laws.above(asked).map(Laws::folder));
        Opening opening = Opening.ready(folder.get(), found);
        return opening instanceof Opening.Ready ready
                ? new Ready.Done(Opened.of(folder.get(), ready, bar))
                : new Ready.Failed(desk.complain(folder.get(), opening));
    }

    /** Says that an election has no protocols, or what is wrong with a folder that is no election. */
    private int withoutNight(Path asked) throws IOException {
        Opening opening = Opening.ready(asked, laws);
        return opening instanceof Opening.Ready
                ? session.fail(Exit.BAD_INPUT, "fault.no-night", asked)
                : desk.complain(asked, opening);
    }

    private Optional<Path> folder(Path asked, Findings findings) throws IOException {
        if (NightReader.isNight(asked)) {
            return Optional.of(asked);
        }
        if (!Demonstration.isOf(asked)) {
            return Optional.empty();
        }
        return Demonstration.of(asked, Demonstration.kept(asked), findings, bar);
    }

    /** The findings as they are said of files. */
    int complain(Path folder, List<Finding> findings) {
        bar.close();
        return desk.complain(folder, new Opening.Faulty(Exit.BAD_INPUT, findings));
    }
}
