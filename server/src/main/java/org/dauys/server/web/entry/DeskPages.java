package org.dauys.server.web.entry;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.dauys.counting.acts.Paper;
import org.dauys.server.pages.entry.JtedeskGenerated;
import org.dauys.server.web.Frame;
import org.dauys.server.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where an officer begins and comes back to: the number of a station is typed, or what waits is taken up. */
@Controller
@ForWorkers
class DeskPages {
    private final Desk desk;

    DeskPages(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/entry")
    View desk(
            Frame frame,
            Principal officer,
            @RequestParam(defaultValue = "") String station,
            @RequestParam(defaultValue = "") String done) {
        String asked = station.strip();
        List<Desk.Found> found = asked.isEmpty() ? List.of() : desk.find(officer.getName(), asked);
        Optional<Paper> only = only(found);
        if (only.isPresent()) {
            return new RedirectView(Addresses.of(only.get()));
        }
        var view = new DeskView(
                asked,
                desk.rows(found, frame.texts()),
                done.matches("[0-9]{1,18}") ? done : "",
                desk.waiting(officer.getName(), frame.texts()));
        return Page.of((output, nothing) -> JtedeskGenerated.render(output, nothing, frame, view));
    }

    /** The protocol that is meant: the only one of the station, or the only one that is to be typed. */
    private static Optional<Paper> only(List<Desk.Found> found) {
        List<Desk.Found> meant = found.size() == 1
                ? found
                : found.stream().filter(Desk.Found::toType).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst().paper()) : Optional.empty();
    }
}
