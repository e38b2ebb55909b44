package org.dauys.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Who else may say who somebody is, by OpenID Connect: code with PKCE, state and nonce. Without configuration nobody.
 *
 * <p>It is asked for its addresses when the first officer comes, so that one that is down keeps no server from starting.
 */
@Component
public class Issuer {
    private static final Logger LOG = LoggerFactory.getLogger(Issuer.class);
    private static final String ONLY = "issuer";

    private final Optional<URI> address;
    private final String client;
    private final String secret;
    private final String claim;
    private final HttpSessionOAuth2AuthorizationRequestRepository asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private volatile @Nullable ClientRegistration found;

    Issuer(
            @Value("${DAUYS_OIDC_ISSUER:}") String issuer,
            @Value("${DAUYS_OIDC_CLIENT_ID:}") String client,
            @Value("${DAUYS_OIDC_CLIENT_SECRET:}") String secret,
            @Value("${DAUYS_OIDC_CLAIM:preferred_username}") String claim) {
        this.address = Stream.of(issuer, client, secret).anyMatch(String::isBlank)
                ? Optional.empty()
                : Optional.of(safe(URI.create(issuer)));
        this.client = client;
        this.secret = secret;
        this.claim = claim;
    }

    /** Whoever could change what an issuer says could be anybody: it is reached by https, or on this machine. */
    private static URI safe(URI issuer) {
        boolean own = "localhost".equals(issuer.getHost()) || "127.0.0.1".equals(issuer.getHost());
        if (issuer.getHost() == null
                || !("https".equals(issuer.getScheme()) || ("http".equals(issuer.getScheme()) && own))) {
            throw new IllegalArgumentException(
                    "The issuer (%s) in DAUYS_OIDC_ISSUER must begin with https:".formatted(issuer));
        }
        return issuer;
    }

    /** What people know it by, if there is one. */
    public Optional<String> name() {
        return address.map(URI::getHost);
    }

    /**
     * Where an officer is sent to log in.
     *
     * @param back the path to which the issuer sends them back
     * @return the address, or none if the issuer does not answer
     */
    public Optional<String> login(String back, HttpServletRequest request, HttpServletResponse response) {
        try {
            ClientRegistration registration = ClientRegistration.withClientRegistration(registration())
                    .redirectUri("{baseUrl}" + back)
                    .build();
            var resolver = new DefaultOAuth2AuthorizationRequestResolver(
                    new InMemoryClientRegistrationRepository(registration));
            resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
            OAuth2AuthorizationRequest question = Objects.requireNonNull(resolver.resolve(request, ONLY));
            asked.saveAuthorizationRequest(question, request, response);
            return Optional.of(question.getAuthorizationRequestUri());
        } catch (IllegalArgumentException | IllegalStateException unreachable) {
            LOG.warn("The issuer does not tell where one logs in: {}", unreachable.getMessage());
            return Optional.empty();
        }
    }

    /** What the issuer says is the name of who comes back from it, if all that it says is proved. */
    public Optional<String> vouched(HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest question = asked.removeAuthorizationRequest(request, response);
        String code = request.getParameter("code");
        if (question == null || question.getRedirectUri() == null || code == null) {
            return Optional.empty();
        }
        OAuth2AuthorizationResponse answer = OAuth2AuthorizationResponse.success(code)
                .redirectUri(question.getRedirectUri())
                .state(request.getParameter("state"))
                .build();
        try {
            Authentication proved = provider()
                    .authenticate(new OAuth2LoginAuthenticationToken(
                            registration(), new OAuth2AuthorizationExchange(question, answer)));
            return proved != null && proved.getPrincipal() instanceof OidcUser who
                    ? Optional.ofNullable(who.getClaimAsString(claim))
                    : Optional.empty();
        } catch (AuthenticationException | IllegalArgumentException | IllegalStateException unproved) {
            LOG.warn("What came as the answer of the issuer is not proved: {}", unproved.getMessage());
            return Optional.empty();
        }
    }

    /** The token says all; nothing more is asked about the person. */
    private static OidcAuthorizationCodeAuthenticationProvider provider() {
        return new OidcAuthorizationCodeAuthenticationProvider(
                new RestClientAuthorizationCodeTokenResponseClient(),
                login -> new DefaultOidcUser(List.of(), login.getIdToken()));
    }

    private ClientRegistration registration() {
        ClientRegistration known = found;
        if (known == null) {
            known = ClientRegistrations.fromIssuerLocation(address.orElseThrow().toString())
                    .registrationId(ONLY)
                    .clientId(client)
                    .clientSecret(secret)
                    .scope("openid", "profile")
                    .build();
            found = known;
        }
        return known;
    }
}
