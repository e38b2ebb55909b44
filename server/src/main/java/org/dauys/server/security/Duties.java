package org.dauys.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Set;
import org.dauys.server.accounts.Officer;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** What an officer must do before something else: change a password somebody else knows, show the second factor. */
@Component
public class Duties implements HandlerInterceptor {
    /** What may be done with a password that must be changed. */
    private static final Set<String> WITH_ANY_PASSWORD = Set.of("/account/password", "/error");

    /** The parameter of a page whose form was sent before the second factor was shown. */
    public static final String AGAIN = "again";

    private final Confirmation confirmation;

    Duties(Confirmation confirmation) {
        this.confirmation = confirmation;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        Permission permission = Permission.of(method);
        if (!permission.everyone() && isProvisional(request) && !WITH_ANY_PASSWORD.contains(request.getRequestURI())) {
            return refuse(request, response, "/account/password");
        }
        if (permission.decisive() && !confirmation.holds(request)) {
            return refuse(request, response, "/confirm?to=" + encoded(comesFrom(request)));
        }
        return true;
    }

    /** A person is led to the duty; a program, and a part of a page, are told. */
    private static boolean refuse(HttpServletRequest request, HttpServletResponse response, String duty)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", duty);
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else if (request.getRequestURI().startsWith("/api/")) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else {
            response.sendRedirect(duty);
        }
        return false;
    }

    /** The page to come back to: what was asked for, or the page of the form that was sent. */
    private static String comesFrom(HttpServletRequest request) {
        if (request.getMethod().equals(HttpMethod.GET.name())) {
            return request.getRequestURI();
        }
        String page = request.getHeader("Referer");
        int path = page == null ? -1 : page.indexOf('/', page.indexOf("//") + 2);
        return page == null || path < 0 ? "/" : toBeSentAgain(page.substring(path));
    }

    /** The page of a form says that what it sent was not done, and is to be sent again. */
    private static String toBeSentAgain(String page) {
        if (page.endsWith(AGAIN)) {
            return page;
        }
        return page + (page.indexOf('?') < 0 ? '?' : '&') + AGAIN;
    }

    private static boolean isProvisional(HttpServletRequest request) {
        Principal who = request.getUserPrincipal();
        return who instanceof Authentication known
                && known.getPrincipal() instanceof Officer officer
                && officer.provisional();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
