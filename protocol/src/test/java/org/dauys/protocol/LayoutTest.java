package org.dauys.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Text;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final Line VOTES = line(Item.VOTES);
    private static final Line FOUND = line(Item.BALLOTS_FOUND);
    private static final Line AGAINST = line(Item.AGAINST_ALL);
    private static final Form FORM = new Form("form", Text.same("Form"), List.of(FOUND, VOTES, AGAINST));
    private final Layout layout = new Layout(FORM, List.of("A", "B"));

    private static Line line(Item item) {
        return new Line(item, "1", Text.same(item.code()), Tried.ENTRY);
    }

    @Test
    void theVotesStandForAllOptions() {
        assertThat(layout.codes()).containsExactly("ballots_found", "A", "B", "AGAINST_ALL");
        assertThat(layout.size()).isEqualTo(4);
        assertThat(layout.options()).containsExactly("A", "B");
        assertThat(layout.form()).isEqualTo(FORM);
    }

    @Test
    void aLineIsFoundByItsItemAndByItsCode() {
        assertThat(layout.line(Item.VOTES)).isEqualTo(1);
        assertThat(layout.line(Item.AGAINST_ALL)).isEqualTo(3);
        assertThat(layout.line(Item.BALLOTS_SPOILED)).isEqualTo(Layout.NONE);
        assertThat(layout.line("B")).isEqualTo(2);
        assertThat(layout.line("C")).isEqualTo(Layout.NONE);
        assertThat(layout.code(3)).isEqualTo("AGAINST_ALL");
    }

    @Test
    void everyLineCountsSomething() {
        assertThat(List.of(layout.item(0), layout.item(1), layout.item(2), layout.item(3)))
                .containsExactly(Item.BALLOTS_FOUND, Item.VOTES, Item.VOTES, Item.AGAINST_ALL);
        assertThatThrownBy(() -> layout.item(4)).hasMessage("There must be a line 4 of 4.");
    }

    @Test
    void layoutsAreAlikeIfTheirLinesAre() {
        assertThat(layout.isLike(layout)).isTrue();
        assertThat(layout.isLike(new Layout(FORM, List.of("A", "B")))).isTrue();
        assertThat(layout.isLike(new Layout(FORM, List.of("B", "A")))).isFalse();
    }

    @Test
    void noTwoLinesHaveOneCode() {
        assertThatThrownBy(() -> new Layout(FORM, List.of("A", "A")))
                .hasMessage("Two lines must not have one code (A).");
    }

    @Test
    void anItemHasOneLineAndTheVotesHaveOne() {
        assertThatThrownBy(() -> new Form("form", Text.same("Form"), List.of(VOTES, FOUND, FOUND)))
                .hasMessage("The form form must have one line of BALLOTS_FOUND.");
        assertThatThrownBy(() -> new Form("form", Text.same("Form"), List.of(FOUND)))
                .hasMessage("The form form must have a line of votes.");
    }

    @Test
    void aFormHasTheLinesThatItsChecksNeed() {
        var checks = List.of(Tried.check(Tried.rule("P203")));

        assertThatThrownBy(() -> new Form("form", Text.same("Form"), Optional.empty(), List.of(FOUND, VOTES), checks))
                .hasMessage("The form form must have the lines [BALLOTS_FOUND, BALLOTS_ISSUED] for P203.");
    }

    @Test
    void aFormNeedNoLineAgainstAll() {
        Rule rule = Tried.rule("P201");
        List<Line> lines = List.of(FOUND, line(Item.BALLOTS_INVALID), VOTES);
        var form = new Form("form", Text.same("Form"), Optional.empty(), lines, List.of(Tried.check(rule)));
        var checks = new Checks("contest", new Layout(form, List.of("A")), Map.of());

        assertThat(checks.check(Tried.protocol(checks, "1", 10, 2, 8))).isEmpty();
        assertThat(checks.check(Tried.protocol(checks, "1", 10, 2, 9))).hasSize(1);
    }

    @Test
    void historyHasTwoLines() {
        var history = new History(5, 3);

        assertThat(history.sum(0)).isEqualTo(5);
        assertThat(history.sum(1)).isEqualTo(3);
        assertThatThrownBy(() -> history.sum(2)).hasMessage("History has two lines, not one numbered 2.");
    }
}
