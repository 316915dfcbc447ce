// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.platform.site.methods.MethodBook;
import org.mutirao.platform.web.Language;

/// A method as its descriptor has it.
///
/// @param factors the version of the factor tables behind its defaults
/// @param inputSchema JSON Schema of the input, as `mutirao method run --input` takes it
@ApiRecord
record MethodDetail(
        String id,
        int version,
        String titleEn,
        String titleZh,
        String validityEn,
        String validityZh,
        String equation,
        String source,
        String locator,
        List<String> places,
        String factors,
        List<MethodInput> inputs,
        List<Output> outputs,
        Map<String, Object> inputSchema,
        Links links) {

    /// @param kind `line` for emissions by gas, `figure` for one number
    @ApiRecord
    record Output(String name, String kind, String labelEn, String labelZh, String unit) {}

    @ApiRecord
    record Links(String self, String run, String pageEn, String pageZh) {}

    MethodDetail {
        places = List.copyOf(places);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    static MethodDetail of(Descriptor method, MethodBook book) {
        var english = book.words(Language.EN);
        var chinese = book.words(Language.ZH);
        var self = MethodResource.PATH + "/" + method.id();
        return new MethodDetail(
                method.id(),
                method.version(),
                english.say(method.titleKey()),
                chinese.say(method.titleKey()),
                english.say(method.validityKey()),
                chinese.say(method.validityKey()),
                method.equation(),
                method.source().source(),
                method.source().locator(),
                method.places(),
                book.factors().version(),
                method.inputs().stream()
                        .map(input -> MethodInput.of(input, book))
                        .toList(),
                Stream.concat(
                                method.lines().stream().map(line -> output(line, "line", "t", book)),
                                method.figures().stream()
                                        .map(figure -> output(
                                                figure.name(),
                                                "figure",
                                                figure.unit().id(),
                                                book)))
                        .toList(),
                InputSchema.of(method, english),
                new Links(self, self + "/run", "/en/methods/" + method.id(), "/zh/methods/" + method.id()));
    }

    private static Output output(String name, String kind, String unit, MethodBook book) {
        return new Output(
                name,
                kind,
                book.words(Language.EN).label("output", name),
                book.words(Language.ZH).label("output", name),
                unit);
    }
}
