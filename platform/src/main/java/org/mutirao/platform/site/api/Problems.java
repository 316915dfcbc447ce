// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// What was wrong with a request, as problem details (RFC 9457). Everything else that goes wrong is answered by
/// `web.Errors`.
@RestControllerAdvice
class Problems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badParameter(
            BadParameter bad, HttpServletRequest request, HttpServletResponse response) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(bad.getMessage()));
        problem.setProperty("parameter", bad.parameter());
        if (!bad.allowed().isEmpty()) {
            problem.setProperty("allowed", bad.allowed());
        }
        return answer(problem, request, response);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notComputed(
            NotComputed refused, HttpServletRequest request, HttpServletResponse response) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(refused.getMessage()));
        problem.setProperty("issues", refused.issues());
        return answer(problem, request, response);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noSuchRecord(
            NoSuchRecord missing, HttpServletRequest request, HttpServletResponse response) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(missing.getMessage()));
        return answer(problem, request, response);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notAcceptable(
            HttpMediaTypeNotAcceptableException refused, HttpServletRequest request, HttpServletResponse response) {
        var forms = refused.getSupportedMediaTypes().stream()
                .map(MediaType::toString)
                .collect(Collectors.joining(" or "));
        var problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_ACCEPTABLE, "This address answers with " + forms + ".");
        return answer(problem, request, response);
    }

    private static ResponseEntity<ProblemDetail> answer(
            ProblemDetail problem, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, null); // the tag that was set belongs to the good answer
        problem.setType(URI.create("about:blank"));
        problem.setInstance(URI.create(request.getRequestURI()));
        return ResponseEntity.status(problem.getStatus())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
