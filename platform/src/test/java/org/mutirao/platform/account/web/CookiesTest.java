// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CookiesTest {

    @Test
    void under_https_browsers_refuse_the_cookie_from_anywhere_else() {
        var response = new MockHttpServletResponse();

        new Cookies(true).keepSession(response, "secret");

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-mutirao=secret;")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void passwords_are_taken_under_https_and_on_the_own_machine_only() {
        var outside = new MockHttpServletRequest();
        outside.setServerName("climate.example.org");
        var inside = new MockHttpServletRequest();
        inside.setServerName("localhost");

        assertThat(new Cookies(true).mayCarryPasswords(outside)).isTrue();
        assertThat(new Cookies(false).mayCarryPasswords(outside)).isFalse();
        assertThat(new Cookies(false).mayCarryPasswords(inside)).isTrue();
    }

    @Test
    void a_device_is_known_by_two_words() {
        assertThat(Device.of("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"))
                .isEqualTo("Firefox · Linux");
        assertThat(Device.of("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)"
                        + " Version/17.5 Safari/605.1.15"))
                .isEqualTo("Safari · macOS");
        assertThat(Device.of(null)).isEmpty();
    }
}
