// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.target.Peaking.Verdict;

class PeakedShareTest {

    @Test
    void the_share_is_of_the_decided_cities_and_the_unknown_are_counted_beside_it() {
        var share = PeakedShare.of(
                List.of(Verdict.PEAKED, Verdict.PEAKED, Verdict.PEAKED, Verdict.NOT_PEAKED, Verdict.UNKNOWN));

        assertThat(share).isEqualTo(new PeakedShare(3, 1, 1));
        assertThat(share.decided()).isEqualTo(4);
        assertThat(share.share()).hasValue(0.75);
    }

    @Test
    void no_decided_city_gives_no_share() {
        assertThat(PeakedShare.of(List.of(Verdict.UNKNOWN)).share()).isEmpty();
        assertThat(PeakedShare.of(List.of()).share()).isEmpty();
    }

    @Test
    void decided_cities_none_of_which_peaked_give_zero() {
        assertThat(PeakedShare.of(List.of(Verdict.NOT_PEAKED)).share()).hasValue(0);
    }

    @Test
    void a_count_below_zero_is_refused() {
        assertThatThrownBy(() -> new PeakedShare(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
