package org.dauys.server.web.entry;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import org.dauys.counting.acts.CountAct;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.Kind;
import org.dauys.counting.acts.Paper;
import org.dauys.server.web.Frame;
import org.dauys.server.web.entry.Proceedings.Done;
import org.dauys.server.web.entry.Proceedings.Refused;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;

/** Photographs and scans beside a protocol. */
@Controller
@ForWorkers
class ImagePages {
    private final Proceedings night;
    private final Images images;
    private final Theirs theirs;

    ImagePages(Proceedings night, Images images, Theirs theirs) {
        this.night = night;
        this.images = images;
        this.theirs = theirs;
    }

    /**
     * The answer to a file.
     *
     * @param address where the image is; empty if it was not taken
     * @param message why it was not taken; empty if it was
     * @param next the key for another one
     */
    record Answer(String address, String message, String next) {
        static Answer refused(String message) {
            return new Answer("", message, Keys.fresh());
        }
    }

    @PostMapping("/entry/{station}/{contest}/image")
    ResponseEntity<Answer> attach(
            Frame frame,
            Principal officer,
            @PathVariable String station,
            @PathVariable String contest,
            @RequestParam MultipartFile file,
            @RequestParam String key)
            throws IOException {
        Paper paper = theirs.paper(officer.getName(), station, contest);
        if (!night.read(state -> new Rights(state, officer.getName()).has(Kind.ATTACH_IMAGE, paper))) {
            throw new NotTheirs();
        }
        return switch (Picture.of(file.getBytes())) {
            case Picture.Taken.Not(var fault) ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Answer.refused(frame.say("picture." + fault)));
            case Picture.Taken.Whole(var picture) -> kept(frame, officer.getName(), paper, picture, key);
        };
    }

    /** A form without parts for a file is of another type than is taken here. */
    @ExceptionHandler
    void withoutParts(MultipartException fault, HttpServletResponse response) throws IOException {
        response.sendError(
                fault instanceof ErrorResponse known
                        ? known.getStatusCode().value()
                        : HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
    }

    /** First it is stored, then the act names it: an act never names what is not there. */
    private ResponseEntity<Answer> kept(Frame frame, String officer, Paper paper, Picture picture, String key) {
        images.store(picture);
        var act = new CountAct.AttachImage(
                paper, picture.sha256(), picture.type().media(), picture.bytes().length());
        return switch (night.record(officer, key, act)) {
            case Done _ ->
                ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(new Answer(Addresses.image(paper, picture.sha256()), "", Keys.fresh()));
            case Refused(var refusal) ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Answer.refused(new Wording(night.record(), frame.texts()).refusal(refusal)));
        };
    }

    /** An image is shown to those in whose area its protocol is. */
    @GetMapping("/entry/{station}/{contest}/image/{sha256}")
    ResponseEntity<byte[]> image(
            Principal officer,
            @PathVariable String station,
            @PathVariable String contest,
            @PathVariable String sha256) {
        Paper paper = theirs.paper(officer.getName(), station, contest);
        boolean isOfIt = night.read(state -> state.dossier(paper).images().stream()
                .map(Dossier.Image::sha256)
                .anyMatch(sha256::equals));
        if (!isOfIt) {
            throw new NotTheirs();
        }
        Images.Stored stored = images.of(sha256).orElseThrow(NotTheirs::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.type()))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(1)).cachePrivate().immutable())
                .body(stored.bytes().toArray());
    }
}
