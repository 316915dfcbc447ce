// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mutirao.platform.account.NotAllowed;
import org.mutirao.platform.account.SignIn.TooBusy;
import org.mutirao.platform.web.Errors;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// What is refused, as pages that say why.
@ControllerAdvice
class Refusals {

    @ExceptionHandler(NotAllowed.class)
    void notAllowed(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    @ExceptionHandler(TooBusy.class)
    void tooBusy(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(TooBusy.SECONDS));
        request.setAttribute(Errors.KIND, "busy");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
