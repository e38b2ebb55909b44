package org.dauys.counting.acts;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All that is known of one protocol at one revision. Immutable.
 *
 * @param paper the protocol
 * @param revision how many acts changed it; 0 before the first
 * @param stage where it stands
 * @param holder the code of the commission that has it
 * @param first the first entry, if it was made and not sent back
 * @param second the second entry
 * @param turn who is to retype the lines that differ; nobody unless the stage is {@link Stage#DIFFERING}
 * @param approver who approved or cleared it, if somebody did
 * @param closed the findings that were closed with a reason
 * @param images the images beside it
 * @param traces what happened to it, in order
 */
public record Dossier(
        Paper paper,
        long revision,
        Stage stage,
        String holder,
        Optional<Typed> first,
        Optional<Typed> second,
        Optional<String> turn,
        Optional<String> approver,
        List<Closed> closed,
        List<Image> images,
        List<Trace> traces) {
    /**
     * A finding that was closed.
     *
     * @param rule the code of the rule
     * @param line the code of the line; empty if it is of the whole protocol
     * @param officer who closed it
     * @param reason the reason, which is published
     */
    public record Closed(String rule, String line, String officer, String reason) {}

    /**
     * An image.
     *
     * @param sha256 the hash of the stored bytes
     * @param type the media type
     * @param bytes how many bytes
     * @param officer who attached it
     */
    public record Image(String sha256, String type, long bytes, String officer) {}

    /** The dossier with its own lists. */
    public Dossier {
        closed = List.copyOf(closed);
        images = List.copyOf(images);
        traces = List.copyOf(traces);
    }

    /** Of a protocol to which nothing happened yet. */
    static Dossier awaited(Paper paper, String commission) {
        return new Dossier(
                paper,
                0,
                Stage.AWAITED,
                commission,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The codes of the lines in which the two entries differ; none unless there are two. */
    public NavigableSet<String> differing() {
        return first.flatMap(one -> second.map(one::differing))
                .map(Collections::unmodifiableNavigableSet)
                .orElseGet(() -> Collections.unmodifiableNavigableSet(new TreeSet<>()));
    }

    /** Whether an officer typed it. */
    public boolean isTypedBy(String officer) {
        return first.stream().anyMatch(typed -> typed.officer().equals(officer))
                || second.stream().anyMatch(typed -> typed.officer().equals(officer));
    }

    /** Whether an officer corrected it, or entered a recount, since it was opened last. */
    public boolean isAmendedBy(String officer) {
        return traces.reversed().stream()
                .takeWhile(trace -> trace.act() != Kind.REOPEN && trace.act() != Kind.REPEAT)
                .anyMatch(trace -> trace.officer().equals(officer)
                        && (trace.act() == Kind.CORRECT || trace.act() == Kind.RECOUNT));
    }

    /** What an officer typed, which is all that a typist may see of it. */
    public Optional<Typed> typedBy(String officer) {
        return first.filter(typed -> typed.officer().equals(officer))
                .or(() -> second.filter(typed -> typed.officer().equals(officer)));
    }

    /** What happened after a revision. */
    public List<Trace> since(long seen) {
        return traces.stream().filter(trace -> trace.revision() > seen).toList();
    }

    /** The dossier in another stage, with another commission. */
    Dossier at(Stage next, String with) {
        return new Dossier(paper, revision, next, with, first, second, turn, approver, closed, images, traces);
    }

    /** The dossier with other entries. */
    Dossier typed(Optional<Typed> one, Optional<Typed> other, Optional<String> next) {
        return new Dossier(paper, revision, stage, holder, one, other, next, approver, closed, images, traces);
    }

    /** The dossier without entries, approval and closed findings. */
    Dossier blank() {
        return new Dossier(
                paper,
                revision,
                stage,
                holder,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                images,
                traces);
    }

    /** The approved dossier. */
    Dossier approvedBy(String officer) {
        return new Dossier(
                paper, revision, stage, holder, first, second, turn, Optional.of(officer), closed, images, traces);
    }

    /** The dossier with other closed findings. */
    Dossier closed(List<Closed> others) {
        return new Dossier(paper, revision, stage, holder, first, second, turn, approver, others, images, traces);
    }

    /** The dossier with one more image. */
    Dossier with(Image image) {
        List<Image> all = Stream.concat(images.stream(), Stream.of(image)).toList();
        return new Dossier(paper, revision, stage, holder, first, second, turn, approver, closed, all, traces);
    }

    /** The dossier at its next revision, with what led to it. */
    Dossier after(Trace trace) {
        List<Trace> all = Stream.concat(traces.stream(), Stream.of(trace)).toList();
        return new Dossier(paper, trace.revision(), stage, holder, first, second, turn, approver, closed, images, all);
    }
}
