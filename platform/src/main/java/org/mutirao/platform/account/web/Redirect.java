// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import org.mutirao.platform.web.Language;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// After a form the browser is sent to a page (303), so that loading it again sends nothing again. The address is
/// relative: only the proxy in front knows the whole one.
public final class Redirect {

    private Redirect() {}

    public static ModelAndView to(Language language, String path) {
        return to("/" + language.path() + path);
    }

    static ModelAndView to(String address) {
        var view = new RedirectView(address, false, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
