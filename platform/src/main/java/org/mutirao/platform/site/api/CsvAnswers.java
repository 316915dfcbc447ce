// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.platform.web.CsvDownload;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes a table as CSV for whoever asks for `text/csv`.
@Component
class CsvAnswers implements HttpMessageConverter<Tabular> {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final JsonMapper json;

    CsvAnswers(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType media) {
        return Tabular.class.isAssignableFrom(type) && (media == null || media.isCompatibleWith(CSV));
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(CSV);
    }

    @Override
    public Tabular read(Class<? extends Tabular> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("tables are only written", input);
    }

    @Override
    public void write(Tabular answer, @Nullable MediaType media, HttpOutputMessage output) throws IOException {
        var rows =
                answer.rows().stream().map(row -> cells(row, answer.columns())).toList();
        var bytes = CsvDownload.of(answer.columns(), rows);
        output.getHeaders().setContentType(CSV);
        output.getHeaders().setContentLength(bytes.length);
        output.getBody().write(bytes);
    }

    /// A record as a row: numbers stay numbers, a list becomes its items with spaces between, what is missing is
    /// empty.
    List<Object> cells(Object row, List<String> columns) {
        JsonNode fields = json.valueToTree(row);
        return columns.stream().map(column -> cell(fields.path(column))).toList();
    }

    private static Object cell(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue();
        }
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(" "));
        }
        return value.isMissingNode() ? "" : value.asString();
    }
}
