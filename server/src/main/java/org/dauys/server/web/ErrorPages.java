package org.dauys.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dauys.server.pages.JteerrorGenerated;
import org.dauys.server.security.ForEveryone;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** What is said when something went wrong: a page for people, a problem (RFC 9457) for programs; never how it went wrong. */
@Controller
@ForEveryone
class ErrorPages implements ErrorController {
    private static final String RETRY_AFTER_SECONDS = "5";

    private final JsonMapper json;

    ErrorPages(JsonMapper json) {
        this.json = json;
    }

    @RequestMapping("/error")
    @Nullable
    View error(Frame frame, HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = status(request);
        response.setStatus(status.value());
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path instanceof String named && (named.startsWith("/api/") || named.startsWith("/manage/"))) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(ProblemDetail.forStatus(status)));
            return null;
        }
        return Page.of(
                (output, nothing) -> JteerrorGenerated.render(output, nothing, frame, status.value(), key(status)));
    }

    private static HttpStatus status(HttpServletRequest request) {
        HttpStatus said = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return said == null ? HttpStatus.INTERNAL_SERVER_ERROR : said;
    }

    private static String key(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "error.not-found";
            case FORBIDDEN, UNAUTHORIZED -> "error.forbidden";
            case CONTENT_TOO_LARGE -> "error.too-large";
            case TOO_MANY_REQUESTS -> "error.too-often";
            case CONFLICT -> "error.conflict";
            default -> status.is5xxServerError() ? "error.ours" : "error.request";
        };
    }
}
