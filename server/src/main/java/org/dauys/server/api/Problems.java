package org.dauys.server.api;

import java.net.URI;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says what is wrong with a request of a program as a problem of RFC 9457. */
@RestControllerAdvice(basePackageClasses = Problems.class)
@Order(0)
class Problems {
    private static final String RETRY_AFTER_SECONDS = "5";

    /** What a request asked for and is not there, or what it must not be. */
    static final class ProblemException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final HttpStatus status;
        private final String code;

        ProblemException(HttpStatus status, String code, String detail) {
            super(detail);
            this.status = status;
            this.code = code;
        }

        /** Of something that is not there. */
        static ProblemException unknown(String what, String name) {
            return new ProblemException(HttpStatus.NOT_FOUND, "unknown", "There is no %s %s.".formatted(what, name));
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(ProblemException problem) {
        return answer(problem.status, problem.code, String.valueOf(problem.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException fault) {
        return answer(
                HttpStatus.BAD_REQUEST, "bad-value", "The value of %s cannot be read.".formatted(fault.getName()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> incomplete(MissingServletRequestParameterException fault) {
        return answer(
                HttpStatus.BAD_REQUEST,
                "missing-value",
                "There must be a value of %s.".formatted(fault.getParameterName()));
    }

    static ResponseEntity<ProblemDetail> answer(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:dauys:problem:" + code));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Cache-Control", "no-store");
        return status == HttpStatus.SERVICE_UNAVAILABLE
                ? answer.header("Retry-After", RETRY_AFTER_SECONDS).body(problem)
                : answer.body(problem);
    }
}
