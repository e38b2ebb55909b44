package org.dauys.server.web.entry;

import java.security.Principal;
import org.dauys.documents.report.Pdf;
import org.dauys.server.pages.entry.JteprintGenerated;
import org.dauys.server.pages.entry.JtereceiptGenerated;
import org.dauys.server.security.ForEveryone;
import org.dauys.server.web.Frame;
import org.dauys.server.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Receipts: for those who were there, and the page on which anybody checks one. */
@Controller
@ForWorkers
class ReceiptPages {
    private static final String INDEX = "{index:[0-9]{1,18}}";

    private final Proceedings night;
    private final Receipts receipts;

    ReceiptPages(Proceedings night, Receipts receipts) {
        this.night = night;
        this.receipts = receipts;
    }

    /** The receipt of an officer, with the figures. */
    @GetMapping("/entry/receipts/" + INDEX)
    View own(Frame frame, Principal officer, @PathVariable long index) {
        ReceiptView view = of(frame, officer, index);
        return Page.of((output, nothing) -> JtereceiptGenerated.render(output, nothing, frame, view, true));
    }

    /** The same on paper. */
    @GetMapping("/entry/receipts/" + INDEX + "/pdf")
    ResponseEntity<byte[]> printed(Frame frame, Principal officer, @PathVariable long index) {
        ReceiptView view = of(frame, officer, index);
        String title = frame.say("receipt.title", String.valueOf(index));
        String html = Page.of((output, nothing) -> JteprintGenerated.render(output, nothing, frame, view))
                .html();
        byte[] pdf =
                Pdf.of(html, title, frame.language(), night.record().election().date(), _ -> {});
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("receipt-" + index + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }

    private ReceiptView of(Frame frame, Principal officer, long index) {
        return receipts.ofOfficer(officer.getName(), index, site(), frame.texts())
                .orElseThrow(NotTheirs::new);
    }

    /** What everyone may know of an entry. */
    @ForEveryone
    @GetMapping("/receipt/" + INDEX)
    View published(Frame frame, @PathVariable long index, @RequestParam(defaultValue = "") String leaf) {
        ReceiptView view =
                receipts.ofAll(index, leaf.strip(), site(), frame.texts()).orElseThrow(NotTheirs::new);
        return Page.of((output, nothing) -> JtereceiptGenerated.render(output, nothing, frame, view, false));
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
