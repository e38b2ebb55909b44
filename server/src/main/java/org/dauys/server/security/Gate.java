package org.dauys.server.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.dauys.server.accounts.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Lets a request through to the handler that will answer it, if that answers who asks. */
@Component
class Gate implements AuthorizationManager<RequestAuthorizationContext> {
    private final RequestMappingHandlerMapping handlers;
    private final Powers powers;

    Gate(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers, Powers powers) {
        this.handlers = handlers;
        this.powers = powers;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        Authentication asking = who.get();
        boolean allowed = isAllowed(asking, context.getRequest());
        if (!allowed) {
            Refused.atTheGate(context.getRequest(), asking);
        }
        return new AuthorizationDecision(allowed);
    }

    /** What has no handler is a static file or is not found: both are for everyone. */
    private boolean isAllowed(@Nullable Authentication who, HttpServletRequest request) {
        return handler(request)
                .map(handler -> isAllowed(who, Permission.of(handler)))
                .orElse(true);
    }

    private boolean isAllowed(@Nullable Authentication who, Permission permission) {
        return permission.everyone()
                || (who != null
                        && who.getPrincipal() instanceof Officer officer
                        && powers.isAnswered(officer, permission));
    }

    private Optional<HandlerMethod> handler(HttpServletRequest request) {
        boolean parsed = ServletRequestPathUtils.hasParsedRequestPath(request);
        try {
            if (!parsed) {
                ServletRequestPathUtils.parseAndCache(request);
            }
            HandlerExecutionChain chain = handlers.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod handler
                    ? Optional.of(handler)
                    : Optional.empty();
        } catch (HttpRequestMethodNotSupportedException
                | HttpMediaTypeNotAcceptableException
                | HttpMediaTypeNotSupportedException
                | ServletRequestBindingException unfit) {
            // It will be answered 405, 406, 415 or 400, and nothing will be done.
            return Optional.empty();
        } catch (Exception fault) {
            throw new IllegalStateException("No handler could be looked for.", fault);
        } finally {
            if (!parsed) {
                ServletRequestPathUtils.clearParsedRequestPath(request);
            }
        }
    }
}
