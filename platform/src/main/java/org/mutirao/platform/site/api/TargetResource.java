// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.util.Optional;
import org.mutirao.platform.target.Adoption;
import org.mutirao.platform.target.BudgetChoice;
import org.mutirao.platform.target.Targets;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A city's share of the world's remaining budget.
@RestController
class TargetResource {

    private final Targets targets;
    private final Adoption adoption;

    TargetResource(Targets targets, Adoption adoption) {
        this.targets = targets;
        this.adoption = adoption;
    }

    @GetMapping(path = CityResource.PATH + "/{id}/target", produces = ApiMedia.JSON)
    TargetDetail show(
            @PathVariable String id,
            @RequestParam Optional<String> temperature,
            @RequestParam Optional<String> probability,
            @RequestParam Optional<String> share) {
        ApiText.check("temperature", temperature, BudgetChoice.TEMPERATURES);
        ApiText.check("probability", probability, BudgetChoice.PROBABILITIES);
        ApiText.check(
                "share",
                share,
                BudgetChoice.KEYS.stream().map(BudgetChoice::word).toList());
        var usual = BudgetChoice.USUAL;
        var choice = new BudgetChoice(
                temperature.orElse(usual.temperature()),
                probability.orElse(usual.probability()),
                share.flatMap(BudgetChoice::key).orElse(usual.key()));
        return targets.find(id, choice.setting())
                .map(standing -> TargetDetail.of(standing, choice, adoption.listHistory(id)))
                .orElseThrow(() -> new NoSuchRecord("city with an inventory", "/api/v1/network/progress"));
    }
}
