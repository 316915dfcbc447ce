// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import java.util.List;
import java.util.Map;

/// The ledger at one revision, arranged for the questions that are asked of it.
record LedgerContent(
        Map<String, Source> sources,
        Map<String, Fact.Unit> units,
        List<Fact> facts,
        Map<String, Fact> byKey,
        List<Fact> stated,
        Map<String, List<Fact>> statedByCity,
        Map<String, Map<String, List<Fact>>> series,
        List<Conflict> conflicts,
        Map<String, List<Conflict>> conflictsByFact,
        List<Indicator> indicators) {}
