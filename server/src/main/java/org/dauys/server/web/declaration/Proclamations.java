package org.dauys.server.web.declaration;

import java.util.Optional;
import org.dauys.counting.acts.Declaration;
import org.dauys.election.Contest;
import org.dauys.server.journal.Ledger;
import org.dauys.server.published.AsDeclared;
import org.dauys.server.published.Published;
import org.dauys.server.web.open.Say;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What was declared, with its proofs. */
@Component
class Proclamations {
    private final AsDeclared then;
    private final Ledger ledger;

    Proclamations(AsDeclared then, Ledger ledger) {
        this.then = then;
        this.ledger = ledger;
    }

    /** What was declared of a contest, as it is known at a moment. */
    Optional<Declared> of(Say say, Contest contest) {
        return declaration(say.published(), contest)
                .map(declaration -> Declared.of(say, contest, declaration, then.at(declaration), ledger, site()));
    }

    /** What is printed: the count as it was declared, whatever was changed later. */
    Optional<DeclarationView> paper(Say say, Contest contest) {
        return declaration(say.published(), contest).map(declaration -> {
            Say said = Say.in(say.language(), then.at(declaration), "");
            return DeclarationView.of(
                    said,
                    contest,
                    0,
                    Optional.of(Declared.of(said, contest, declaration, said.published(), ledger, site())));
        });
    }

    private static Optional<Declaration> declaration(Published published, Contest contest) {
        return Optional.ofNullable(published.book().declarations().get(contest.id()));
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
