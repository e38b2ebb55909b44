package org.dauys.server.web;

import org.dauys.server.pages.JtehomeGenerated;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Where everyone begins. */
@Controller
class HomePages {
    @GetMapping("/")
    View home(Frame frame) {
        return Page.of((output, nothing) -> JtehomeGenerated.render(output, nothing, frame));
    }
}
