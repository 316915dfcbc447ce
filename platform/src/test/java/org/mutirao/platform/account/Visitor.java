// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mutirao.platform.RunningPlatform;

/// Somebody with a browser: keeps cookies, and sends forms with the mark that the page before gave.
public final class Visitor {

    private static final Pattern MARK = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final RunningPlatform platform;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final List<String> setCookies = new ArrayList<>();
    private String mark = "";

    public Visitor(RunningPlatform platform) {
        this.platform = platform;
    }

    /// Looks at a page.
    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /// Sends a form of the page that was looked at last.
    ///
    /// @param fields names and values, one after the other
    public HttpResponse<String> post(String path, String... fields) {
        var form = new LinkedHashMap<String, String>();
        form.put("_csrf", mark);
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return postRaw(path, form);
    }

    /// Sends a form as it is.
    public HttpResponse<String> postRaw(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /// Signs in, from the sign-in page.
    public HttpResponse<String> signIn(String email, String password) {
        get("/en/sign-in");
        return post("/en/sign-in", "email", email, "password", password);
    }

    /// Uses a one-time link.
    public HttpResponse<String> use(String path, String name, String email, String password) {
        get("/en" + path);
        return post("/en" + path, "name", name, "email", email, "password", password, "again", password);
    }

    /// What servers asked to keep, as it came.
    public List<String> setCookies() {
        return List.copyOf(setCookies);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(platform.address() + path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
            for (var header : response.headers().allValues("Set-Cookie")) {
                setCookies.add(header);
                var pair = header.split(";", 2)[0].split("=", 2);
                if (pair[1].isEmpty()) {
                    cookies.remove(pair[0]);
                } else {
                    cookies.put(pair[0], pair[1]);
                }
            }
            var found = MARK.matcher(response.body());
            if (found.find()) {
                mark = found.group(1);
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
