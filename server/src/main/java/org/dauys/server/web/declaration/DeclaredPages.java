package org.dauys.server.web.declaration;

import java.nio.charset.StandardCharsets;
import org.dauys.documents.report.Pdf;
import org.dauys.election.Contest;
import org.dauys.election.Language;
import org.dauys.server.pages.declaration.JtedeclaredGenerated;
import org.dauys.server.pages.declaration.JtepaperGenerated;
import org.dauys.server.published.Board;
import org.dauys.server.published.Published;
import org.dauys.server.security.ForEveryone;
import org.dauys.server.web.Page;
import org.dauys.server.web.declaration.DeclarationPages.UnknownException;
import org.dauys.server.web.open.Say;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was declared, for everybody: the page to which the code on the paper leads, and the paper. */
@Controller
@ForEveryone
class DeclaredPages {
    private static final String LANGUAGE = "{language:kk|ru|en}";
    private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Board board;
    private final Proclamations proclamations;

    DeclaredPages(Board board, Proclamations proclamations) {
        this.board = board;
        this.proclamations = proclamations;
    }

    /** What was declared and what changed later. A fingerprint that was brought along is compared. */
    @GetMapping("/results/" + LANGUAGE + "/declarations/{contest}")
    ResponseEntity<byte[]> declared(
            @PathVariable String language,
            @PathVariable String contest,
            @RequestParam(defaultValue = "") String sha256) {
        Published published = board.newest().orElseThrow(UnknownException::new);
        Contest asked = DeclarationPages.contest(published, contest);
        Say say = Say.in(language(language), published, "/declarations/" + asked.id());
        Declared declared = proclamations.of(say, asked).orElseThrow(UnknownException::new);
        DeclaredView view = DeclaredView.of(say, asked, declared, sha256.strip());
        byte[] html = Page.of((output, nothing) -> JtedeclaredGenerated.render(output, nothing, view))
                .html()
                .getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(PAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .body(html);
    }

    /** The protocol of the commission on paper, as it was declared. */
    @GetMapping("/declaration/{contest}/protocol-" + LANGUAGE + ".pdf")
    ResponseEntity<byte[]> paper(@PathVariable String contest, @PathVariable String language) {
        Published published = board.newest().orElseThrow(UnknownException::new);
        Contest asked = DeclarationPages.contest(published, contest);
        Language own = language(language);
        DeclarationView view =
                proclamations.paper(Say.in(own, published, ""), asked).orElseThrow(UnknownException::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"protocol-%s.pdf\"".formatted(language))
                .body(pdf(view, own));
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow();
    }

    private static byte[] pdf(DeclarationView view, Language language) {
        String html = Page.of((output, nothing) -> JtepaperGenerated.render(output, nothing, view))
                .html();
        return Pdf.of(
                html,
                view.say().of(view.contest().title()),
                language,
                view.say().published().night().record().election().date(),
                complaint -> {
                    throw new IllegalStateException("The protocol must be an accessible PDF: " + complaint);
                });
    }
}
