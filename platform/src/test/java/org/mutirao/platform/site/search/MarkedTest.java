// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutirao.platform.site.search.Marked.Piece;
import org.mutirao.platform.site.search.Marked.Range;

class MarkedTest {

    @Test
    void ranges_that_touch_become_one_mark() {
        var marked = Marked.whole("电动公交车", List.of(new Range(3, 5), new Range(2, 4), new Range(2, 4)));

        assertThat(marked.pieces()).containsExactly(new Piece("电动", false), new Piece("公交车", true));
    }

    @Test
    void a_text_without_marks_is_one_piece() {
        assertThat(Marked.whole("Lima", List.of()).pieces()).containsExactly(new Piece("Lima", false));
        assertThat(Marked.whole("", List.of()).pieces()).isEmpty();
    }

    @Test
    void a_long_text_is_cut_around_its_marks_and_never_inside_a_word() {
        var text = "word ".repeat(100) + "needle" + " word".repeat(100);

        var snippet = Marked.snippet(text, List.of(new Range(500, 506)));

        assertThat(snippet.pieces()).contains(new Piece("needle", true));
        assertThat(snippet.plain()).startsWith("…").endsWith("…").hasSizeLessThan(240);
        assertThat(snippet.plain().replaceAll("needle|word|…| ", "")).isEmpty();
    }

    @Test
    void the_part_with_most_marks_is_shown() {
        var text = "x".repeat(300) + "aa" + "y".repeat(300) + "bb cc" + "z".repeat(300);

        var snippet = Marked.snippet(text, List.of(new Range(300, 302), new Range(602, 604), new Range(605, 607)));

        assertThat(snippet.pieces()).contains(new Piece("bb", true), new Piece("cc", true));
    }

    @Test
    void markup_is_text_like_any_other() {
        assertThat(Marked.whole("<b>", List.of(new Range(0, 3))).pieces()).containsExactly(new Piece("<b>", true));
    }
}
