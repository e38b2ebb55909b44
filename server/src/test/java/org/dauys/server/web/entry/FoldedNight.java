package org.dauys.server.web.entry;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.NightAct;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Refusal;
import org.dauys.counting.acts.Role;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.FolderReader;
import org.dauys.documents.Forms;
import org.dauys.documents.Laws;
import org.dauys.documents.live.Live;
import org.dauys.documents.night.Night;
import org.dauys.documents.night.NightReader;
import org.dauys.election.ElectionRecord;
import org.dauys.reading.Findings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;

/** dev stand-in */
@Component
class FoldedNight implements Proceedings, Ledger {
    private final org.dauys.journal.Signer signer;
    private final org.dauys.journal.Journal journal;

    private final ElectionRecord record;
    private final NightState state;
    private final Clock clock;
    private final Map<String, Done> done = new HashMap<>();

    FoldedNight(Clock clock) throws Exception {
        this.clock = clock;
        signer = org.dauys.journal.Signer.of("test/log", java.security.KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        journal = org.dauys.journal.Journal.open(new org.dauys.journal.MemoryStorage(), signer.stamps());
        Path folder = Path.of("/tmp/reh/kz300");
        var findings = new Findings();
        record = FolderReader.read(FolderOnDisk.at(folder), findings).orElseThrow();
        Forms forms = Forms.beside(Laws.in(Path.of("../laws").toAbsolutePath().normalize()));
        Night night = NightReader.read(folder, record, id -> forms.form(id, findings), findings).orElseThrow();
        state = new NightState(night.register(), night.ballots(), Live.checks(night), night.earlier()::of);
        record("system", "k0", new AccountAct.Appoint("root", new Post(Role.ADMINISTRATOR, "CEC")));
        List.of(Role.TYPIST, Role.SECOND_TYPIST, Role.COORDINATOR, Role.TERRITORIAL)
                .forEach(role -> record(
                        "root", "k" + role, new AccountAct.Appoint(role.name().toLowerCase(java.util.Locale.ROOT), new Post(role, "ABAI"))));
    }

    @Override
    public ElectionRecord record() {
        return record;
    }

    @Override
    public synchronized <T> T read(Function<NightState, T> question) {
        return question.apply(state);
    }

    @Override
    public synchronized Outcome record(String officer, String key, NightAct act) {
        if (done.containsKey(key)) {
            return done.get(key);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var entry = new Entry(now, officer, key, act);
        Optional<Refusal> refusal = state.refusal(entry);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        journal.append(List.of(org.dauys.documents.acts.EntryBytes.of(entry)));
        var result = new Done(state.apply(entry), now);
        done.put(key, result);
        return result;
    }

    @Override
    public Optional<byte[]> entry(long index) {
        return index < journal.size() ? Optional.of(journal.entries(index, index + 1).getFirst().toArray()) : Optional.empty();
    }

    @Override
    public Optional<org.dauys.journal.ProofFile> proof(long index) {
        var note = journal.checkpoint(signer);
        return Optional.of(new org.dauys.journal.ProofFile(journal.inclusion(index, journal.size()), note));
    }

    @Configuration
    static class Login {
        @Bean
        @Order(0)
        SecurityFilterChain dev(HttpSecurity http) throws Exception {
            return http.securityMatcher("/entry/**", "/entry", "/receipt/**")
                    .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                    .addFilterBefore(
                            (request, response, chain) -> {
                                var own = (jakarta.servlet.http.HttpServletRequest) request;
                                String officer = own.getCookies() == null
                                        ? ""
                                        : java.util.Arrays.stream(own.getCookies())
                                                .filter(c -> c.getName().equals("officer"))
                                                .map(c -> c.getValue())
                                                .findFirst()
                                                .orElse("");
                                if (!officer.isEmpty()) {
                                    SecurityContextHolder.getContext()
                                            .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                                    officer, "", List.of()));
                                }
                                chain.doFilter(request, response);
                            },
                            org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter.class)
                    .build();
        }
    }
}
