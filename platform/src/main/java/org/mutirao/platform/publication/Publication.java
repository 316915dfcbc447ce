// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.publication;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A frozen snapshot, never changed: a correction is a new version that supersedes it.
///
/// @param version counts up over the snapshots of the same kind, city and year
/// @param at when it was frozen
/// @param application the version of Mutirão that computed the result
/// @param reference the version of the reference data then
/// @param sha256 of the canonical form of the content; who and when are not part of it
/// @param supersedes the version before
public record Publication(
        UUID id,
        Snapshot snapshot,
        int version,
        Instant at,
        String application,
        String reference,
        String sha256,
        Optional<UUID> supersedes) {

    /// Where the content comes from.
    public enum Kind {
        /// Taken over from a named outside publication.
        CITED,
        /// Published here by a city. PUBLISHED
    }

    /// What the content is.
    public enum Subject {
        INVENTORY
    }

    /// Whether the content still is what was frozen: its hash is computed again.
    public boolean isIntact() {
        return sha256.equals(hash(snapshot, application, reference));
    }

    static String hash(Snapshot snapshot, String application, String reference) {
        return CanonicalJson.sha256(content(snapshot, application, reference));
    }

    private static JsonNode content(Snapshot snapshot, String application, String reference) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("application", application)
                .put("city", snapshot.city())
                .put("kind", snapshot.kind().name())
                .put("reference", reference)
                .put("source", snapshot.source())
                .put("subject", snapshot.subject().name())
                .put("year", snapshot.year())
                .set("input", snapshot.input())
                .set("result", snapshot.result());
    }
}
