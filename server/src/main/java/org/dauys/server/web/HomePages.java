package org.dauys.server.web;

import org.dauys.server.accounts.FirstAdministrator;
import org.dauys.server.pages.JtehomeGenerated;
import org.dauys.server.security.ForEveryone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Where everyone begins. */
@Controller
@ForEveryone
class HomePages {
    private final FirstAdministrator first;

    HomePages(FirstAdministrator first) {
        this.first = first;
    }

    @GetMapping("/")
    View home(Frame frame) {
        boolean isNew = first.code().isPresent();
        return Page.of((output, nothing) -> JtehomeGenerated.render(output, nothing, frame, isNew));
    }
}
