// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.target;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.target.fairshare.Approach;
import org.mutirao.platform.account.Actor;
import org.mutirao.platform.account.Role;
import org.mutirao.platform.account.Scope;
import org.mutirao.platform.account.ScopedTransaction;
import org.mutirao.platform.inventory.Inventories;
import org.mutirao.platform.inventory.InventoryYear;
import org.mutirao.platform.ledger.ChangeLog;
import org.mutirao.platform.ledger.Decisions;
import org.mutirao.platform.ledger.Decisions.Grounds;
import org.mutirao.platform.ledger.Decisions.Kind;
import org.mutirao.platform.ledger.Revisions;
import org.mutirao.platform.target.AdoptedTarget.Milestone;
import org.mutirao.platform.target.AdoptedTarget.Offsets;
import org.mutirao.platform.target.AdoptedTarget.Terms;
import org.mutirao.platform.web.Language;
import org.springframework.stereotype.Service;

/// Cities adopt targets here, and take others in their place. Nothing is ever overwritten: the whole history is
/// public.
@Service
public class Adoption {

    /// The scopes that a target can count.
    public static final List<Level> LEVELS = List.of(Level.BASIC, Level.BASIC_PLUS);

    /// No target looks further.
    public static final int LAST_YEAR = 2100;

    public static final int LONGEST_TEXT = 200;
    public static final int LONGEST_REASON = 4000;

    private final Inventories inventories;
    private final TargetStore store;
    private final Decisions decisions;
    private final ChangeLog changes;
    private final ScopedTransaction transactions;
    private final Revisions revisions;
    private final Clock clock;
    private final Supplier<Map<String, List<AdoptedTarget>>> histories;

    Adoption(
            Inventories inventories,
            TargetStore store,
            Decisions decisions,
            ChangeLog changes,
            ScopedTransaction transactions,
            Revisions revisions,
            Clock clock) {
        this.inventories = inventories;
        this.store = store;
        this.decisions = decisions;
        this.changes = changes;
        this.transactions = transactions;
        this.revisions = revisions;
        this.clock = clock;
        this.histories = revisions.cached(
                () -> store.list().stream().collect(groupingBy(AdoptedTarget::city, TreeMap::new, toList())));
    }

    /// What somebody wants to adopt, as far as it is filled in.
    ///
    /// @param milestones only those with year and amount
    /// @param halves whether a milestone has only one of the two
    /// @param replaces the target that stood when the form was filled in
    public record Wish(
            OptionalInt baseYear,
            Optional<Level> level,
            String boundary,
            List<Milestone> milestones,
            boolean halves,
            OptionalInt netZeroYear,
            OptionalDouble residualTonnes,
            Optional<Offsets> offsets,
            Optional<Approach> approach,
            Optional<BudgetChoice> budget,
            Optional<LocalDate> on,
            String body,
            String reason,
            Language language,
            OptionalLong replaces) {

        public Wish {
            milestones = List.copyOf(milestones);
            boundary = boundary.strip();
            body = body.strip();
            reason = reason.strip();
        }
    }

    /// Why a wish cannot be adopted as it is, each with the field where it is corrected.
    public enum Problem {
        BASE_YEAR_MISSING("baseYear"),
        LEVEL_MISSING("level"),
        BASE_INVENTORY_MISSING("baseYear"),
        BOUNDARY_MISSING("boundary"),
        BOUNDARY_LONG("boundary"),
        MILESTONE_MISSING("year1"),
        MILESTONE_HALF("year1"),
        MILESTONE_OUTSIDE("year1"),
        MILESTONE_TWICE("year1"),
        MILESTONE_BELOW_REST("tonnes1"),
        NET_ZERO_MISSING("netZeroYear"),
        NET_ZERO_NOT_AFTER_BASE("netZeroYear"),
        NET_ZERO_LATE("netZeroYear"),
        RESIDUAL_MISSING("residual"),
        RESIDUAL_NEGATIVE("residual"),
        RESIDUAL_NOT_BELOW_BASE("residual"),
        OFFSETS_MISSING("offsets"),
        OFFSETS_NEEDED("offsets"),
        DATE_MISSING("on"),
        DATE_AHEAD("on"),
        BODY_LONG("body"),
        REASON_MISSING("reason"),
        REASON_LONG("reason"),
        OVERTAKEN("form");

        private final String field;

        Problem(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    /// A wish that was looked at: what would be promised, or what stands against it.
    public sealed interface Outcome {}

    public record Sound(Terms terms) implements Outcome {}

    /// @param problems at least one
    public record Unsound(Set<Problem> problems) implements Outcome {
        public Unsound {
            problems = Set.copyOf(problems);
        }
    }

    /// The target of a city; empty until somebody adopts one.
    public Optional<AdoptedTarget> find(String city) {
        return listHistory(city).stream().findFirst();
    }

    /// All targets that a city has adopted, the one that holds first.
    public List<AdoptedTarget> listHistory(String city) {
        return histories.get().getOrDefault(city, List.of());
    }

    /// The cities with an adopted target, by their ids.
    public List<String> listCities() {
        return List.copyOf(histories.get().keySet());
    }

    /// Whether this person adopts targets for the city.
    public static void require(Actor actor, String city) {
        actor.require(Role.APPROVER, new Scope.City(city));
    }

    /// Looks at a wish without adopting it.
    public Outcome check(Actor actor, String city, Wish wish) {
        require(actor, city);
        return check(city, wish);
    }

    /// Adopts a target in one transaction, in the place of the one that holds.
    public Outcome adopt(Actor actor, String city, Wish wish) {
        require(actor, city);
        var checked = check(city, wish);
        if (!(checked instanceof Sound(var terms))) {
            return checked;
        }
        boolean adopted = transactions.as(actor, rows -> {
            var current = store.lockCurrent(city);
            if (!current.equals(wish.replaces())) {
                return false;
            }
            var who = "person:" + actor.id();
            long change = changes.record(
                    who, "targets.adopted", List.of(city), Map.of("city", city, "netZeroYear", terms.netZeroYear()));
            var grounds = new Grounds(
                    wish.on().orElseThrow(),
                    Optional.of(wish.body()).filter(body -> !body.isEmpty()),
                    wish.reason(),
                    wish.language());
            long decision = decisions.record(Kind.TARGET, "target:" + city, city, actor.id(), grounds, change);
            store.write(city, terms, decision, current, change);
            return true;
        });
        revisions.renew();
        return adopted ? checked : new Unsound(Set.of(Problem.OVERTAKEN));
    }

    private Outcome check(String city, Wish wish) {
        var base = wish.baseYear().stream()
                .boxed()
                .flatMap(year -> inventories.find(city, year).stream())
                .findFirst();
        var total = base.flatMap(year -> wish.level().map(year::total)).orElse(OptionalDouble.empty());
        var problems = EnumSet.noneOf(Problem.class);
        checkBase(wish, base, total, problems);
        checkWay(wish, problems);
        checkEnd(wish, total, problems);
        checkGrounds(wish, problems);
        return problems.isEmpty() ? new Sound(terms(wish, total.orElseThrow())) : new Unsound(problems);
    }

    private static void checkBase(
            Wish wish, Optional<InventoryYear> base, OptionalDouble total, Set<Problem> problems) {
        note(wish.baseYear().isEmpty(), Problem.BASE_YEAR_MISSING, problems);
        note(wish.level().filter(LEVELS::contains).isEmpty(), Problem.LEVEL_MISSING, problems);
        if (wish.baseYear().isPresent() && wish.level().isPresent()) {
            boolean none = base.isEmpty() || total.isEmpty() || total.getAsDouble() <= 0;
            note(none, Problem.BASE_INVENTORY_MISSING, problems);
        }
        note(wish.boundary().isEmpty(), Problem.BOUNDARY_MISSING, problems);
        note(wish.boundary().length() > LONGEST_TEXT, Problem.BOUNDARY_LONG, problems);
    }

    private static void checkWay(Wish wish, Set<Problem> problems) {
        note(wish.halves(), Problem.MILESTONE_HALF, problems);
        note(wish.milestones().isEmpty() && !wish.halves(), Problem.MILESTONE_MISSING, problems);
        var years = wish.milestones().stream().map(Milestone::year).distinct().count();
        note(years < wish.milestones().size(), Problem.MILESTONE_TWICE, problems);
        int first = wish.baseYear().orElse(Integer.MIN_VALUE);
        int last = wish.netZeroYear().orElse(Integer.MAX_VALUE);
        double rest = wish.residualTonnes().orElse(0);
        for (var milestone : wish.milestones()) {
            note(milestone.year() <= first || milestone.year() >= last, Problem.MILESTONE_OUTSIDE, problems);
            note(milestone.tonnes() < Math.max(0, rest), Problem.MILESTONE_BELOW_REST, problems);
        }
    }

    private static void checkEnd(Wish wish, OptionalDouble total, Set<Problem> problems) {
        note(wish.netZeroYear().isEmpty(), Problem.NET_ZERO_MISSING, problems);
        note(wish.netZeroYear().orElse(0) > LAST_YEAR, Problem.NET_ZERO_LATE, problems);
        if (wish.netZeroYear().isPresent() && wish.baseYear().isPresent()) {
            boolean after = wish.netZeroYear().getAsInt() > wish.baseYear().getAsInt();
            note(!after, Problem.NET_ZERO_NOT_AFTER_BASE, problems);
        }
        note(wish.residualTonnes().isEmpty(), Problem.RESIDUAL_MISSING, problems);
        double rest = wish.residualTonnes().orElse(0);
        note(rest < 0, Problem.RESIDUAL_NEGATIVE, problems);
        note(total.isPresent() && rest >= total.getAsDouble(), Problem.RESIDUAL_NOT_BELOW_BASE, problems);
        note(wish.offsets().isEmpty(), Problem.OFFSETS_MISSING, problems);
        note(rest > 0 && wish.offsets().equals(Optional.of(Offsets.NONE)), Problem.OFFSETS_NEEDED, problems);
    }

    private void checkGrounds(Wish wish, Set<Problem> problems) {
        note(wish.on().isEmpty(), Problem.DATE_MISSING, problems);
        note(wish.on().filter(day -> day.isAfter(LocalDate.now(clock))).isPresent(), Problem.DATE_AHEAD, problems);
        note(wish.body().length() > LONGEST_TEXT, Problem.BODY_LONG, problems);
        note(wish.reason().isEmpty(), Problem.REASON_MISSING, problems);
        note(wish.reason().length() > LONGEST_REASON, Problem.REASON_LONG, problems);
    }

    private static void note(boolean holds, Problem problem, Set<Problem> problems) {
        if (holds) {
            problems.add(problem);
        }
    }

    private static Terms terms(Wish wish, double baseTonnes) {
        return new Terms(
                wish.baseYear().orElseThrow(),
                baseTonnes,
                wish.boundary(),
                wish.level().orElseThrow(),
                wish.milestones(),
                wish.netZeroYear().orElseThrow(),
                wish.residualTonnes().orElseThrow(),
                wish.offsets().orElseThrow(),
                wish.approach(),
                wish.budget());
    }
}
