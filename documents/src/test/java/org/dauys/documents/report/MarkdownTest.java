package org.dauys.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void headingsStandBelowThatOfTheSection() {
        assertThat(Markdown.html("# Sources")).isEqualTo("<h3>Sources</h3>\n");
    }

    @Test
    void aTableIsATable() {
        assertThat(Markdown.html("| what | source |\n|---|---|\n| votes | CEC |\n"))
                .contains("<th>what</th>", "<td>votes</td>");
    }

    @Test
    void htmlIsShownAsText() {
        assertThat(Markdown.html("<script>alert(1)</script>")).doesNotContain("<script>");
    }

    @Test
    void aLinkThatIsNoWebPageLeadsNowhere() {
        assertThat(Markdown.html("[x](javascript:alert(1))")).doesNotContain("javascript:");
    }

    @Test
    void anImageIsALinkAndLoadsNothing() {
        assertThat(Markdown.html("![seal](https://example.org/seal.png)"))
                .contains("<a rel=\"nofollow\" href=\"https://example.org/seal.png\">seal</a>")
                .doesNotContain("<img");
    }
}
