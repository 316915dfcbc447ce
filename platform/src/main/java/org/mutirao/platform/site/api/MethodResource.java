// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.platform.site.api.Listing.Table;
import org.mutirao.platform.site.methods.MethodBook;
import org.mutirao.platform.site.methods.MethodForm;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The methods of calculation, and their results for an input in the address.
@RestController
class MethodResource {

    static final String PATH = "/api/v1/methods";

    private static final Table<MethodRow> TABLE = Listing.flat(MethodRow.class);

    private final MethodBook book;

    MethodResource(MethodBook book) {
        this.book = book;
    }

    @GetMapping(
            path = PATH,
            produces = {ApiMedia.JSON, ApiMedia.CSV})
    ResponseEntity<Listing<MethodRow>> list(
            @RequestParam Optional<String> cursor, @RequestParam Optional<String> limit, HttpServletRequest request) {
        return Paging.of(cursor, limit)
                .answer(
                        book.list(),
                        method -> method.descriptor().id(),
                        method -> MethodRow.of(method.descriptor(), book),
                        TABLE,
                        request);
    }

    @GetMapping(path = PATH + "/{id}", produces = ApiMedia.JSON)
    MethodDetail show(@PathVariable String id) {
        return MethodDetail.of(find(id).descriptor(), book);
    }

    /// @param input the inputs of the method, each under its name; the page of a method has the same
    @GetMapping(path = PATH + "/{id}/run", produces = ApiMedia.JSON)
    MethodRun run(
            @PathVariable String id,
            @RequestParam("setting.year") Optional<String> year,
            @RequestParam("setting.gwp") Optional<String> gwp,
            @RequestParam("setting.profile") Optional<String> profile,
            @RequestParam("setting.country") Optional<String> country,
            @RequestParam("setting.region") Optional<String> region,
            @RequestParam("setting.city") Optional<String> city,
            @RequestParam Map<String, String> input,
            HttpServletRequest request) {
        var method = find(id);
        var form = MethodForm.parse(method.descriptor(), request.getParameterMap());
        if (form.isEmpty()) {
            throw new BadParameter("setting.year", "Give the year and the inputs of the method.", inputs(method));
        }
        form.problems().stream().findFirst().ifPresent(problem -> {
            throw new BadParameter(problem.parameter(), sentence(problem), inputs(method));
        });
        var checked = book.explain(method, form);
        return checked.value()
                .map(computed -> MethodRun.of(computed, checked.issues(), "/en/methods/" + id + form.query(), book))
                .orElseThrow(() -> new NotComputed(checked.issues().stream()
                        .map(issue -> MethodRun.Remark.of(issue, book))
                        .toList()));
    }

    private Method find(String id) {
        return book.find(id).orElseThrow(() -> new NoSuchRecord("method", PATH));
    }

    private static List<String> inputs(Method method) {
        return method.descriptor().inputs().stream().map(Input::name).toList();
    }

    private static String sentence(MethodForm.Problem problem) {
        var name = problem.parameter();
        return switch (problem.kind()) {
            case UNKNOWN -> "This method has no input “" + name + "”.";
            case TWICE -> "Give " + name + " once only.";
            case TOO_LONG -> name + " is a text of at most " + MethodForm.LONGEST + " characters.";
            case TOO_MANY -> "Give at most " + MethodForm.MOST_PARAMETERS + " parameters.";
            case NO_YEAR -> "Give the year of the inventory.";
            case YEAR -> name + " is a year such as 2019.";
            case GWP -> name + " is not a set of warming potentials.";
            case PROFILE -> name + " is IPCC2006 or IPCC2019.";
            case COUNTRY -> name + " is a code of three capital letters (ISO 3166).";
            case PLACE -> name + " is a name of letters, digits, spaces and hyphens.";
            case ROWS -> "A list has 1 to " + MethodForm.MOST_ROWS + " records.";
        };
    }
}
