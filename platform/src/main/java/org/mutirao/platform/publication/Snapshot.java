// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.publication;

import tools.jackson.databind.JsonNode;

/// What a module hands over to be frozen.
///
/// @param by who publishes: a person, or the command that cites an outside publication
/// @param source the id of the source that the content comes from
/// @param input everything that the result was computed from
public record Snapshot(
        Publication.Kind kind,
        Publication.Subject subject,
        String city,
        int year,
        String by,
        String source,
        JsonNode input,
        JsonNode result) {}
