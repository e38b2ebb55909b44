package org.dauys.documents.report;

import java.util.Optional;
import org.dauys.election.Body;
import org.dauys.election.Constituency;

/** What a reader should know of a body or a constituency. */
final class Notes {
    private Notes() {}

    static Optional<String> of(Telling telling, Body body) {
        return body.note().map(telling::say);
    }

    static Optional<String> of(Telling telling, Constituency constituency) {
        return constituency.note().map(telling::say);
    }
}
