// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import static org.mutirao.database.jooq.city.Tables.CITIES;
import static org.mutirao.database.jooq.city.Tables.MEMBERSHIPS;
import static org.mutirao.database.jooq.city.Tables.NETWORKS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.mutirao.database.jooq.city.tables.records.MembershipsRecord;
import org.mutirao.platform.account.Actor;
import org.mutirao.platform.account.Audit;
import org.mutirao.platform.account.Audit.Action;
import org.mutirao.platform.account.Role;
import org.mutirao.platform.account.Scope;
import org.springframework.stereotype.Service;

/// Which city belongs to which network, and when. Roles of a network reach its members, so that admitting and ending
/// also stand in the security log. Nothing is deleted: who ended too early admits the city again from the next day.
@Service
public class Memberships {

    private static final int LONGEST_CATEGORY = 80;
    private static final int LONGEST_REASON = 500;

    private final DSLContext sql;
    private final Entries entries;
    private final Networks networks;
    private final Audit audit;
    private final Clock clock;

    Memberships(DSLContext sql, Entries entries, Networks networks, Audit audit, Clock clock) {
        this.sql = sql;
        this.entries = entries;
        this.networks = networks;
        this.audit = audit;
        this.clock = clock;
    }

    /// A time in which a city belongs to a network.
    ///
    /// @param starts day, month or year; empty when it is not in our sources
    /// @param ends the last day; empty for a member of today
    /// @param own whether it was begun or ended here
    /// @param seen goes with its end, to tell whether somebody else was faster
    public record Stay(
            String network,
            String city,
            Optional<String> region,
            Optional<String> category,
            Optional<String> starts,
            Optional<LocalDate> ends,
            Optional<String> reason,
            boolean own,
            long seen) {}

    /// A city that is to be admitted, as it was typed.
    ///
    /// @param from day, month or year
    public record Admission(String city, String from, String region, String category) {}

    /// All periods of a network that this person administers, the latest of each city last.
    public List<Stay> listOfNetwork(Actor actor, String network) {
        actor.require(Role.ADMINISTRATOR, new Scope.Network(network));
        return read(MEMBERSHIPS.NETWORK.eq(network));
    }

    /// All periods of a city.
    public List<Stay> listOfCity(String city) {
        return read(MEMBERSHIPS.CITY.eq(city));
    }

    /// The members of all networks today. Who belongs to a network is public.
    public List<Stay> listOfToday() {
        return read(MEMBERSHIPS.ENDS.isNull());
    }

    /// Makes a city a member. Whoever administers a network manages the people of its members; so a city that belongs
    /// to another network is admitted only by who manages it already.
    ///
    /// @return what is to be corrected; empty when it is done
    public List<EntryProblem> admit(Actor actor, String network, Admission wanted) {
        actor.require(Role.ADMINISTRATOR, new Scope.Network(network));
        var problems = check(network, wanted);
        if (!problems.isEmpty()) {
            return problems;
        }
        var city = wanted.city();
        var first = Entries.firstDay(wanted.from()).orElseThrow();
        return entries.write(actor, EntryProblem.OVERLAPS, rows -> {
            // one at a time for each city, in whichever network
            if (rows.selectFrom(CITIES)
                            .where(CITIES.ID.eq(city))
                            .forUpdate()
                            .fetchOptional()
                            .isEmpty()
                    || !rows.fetchExists(NETWORKS, NETWORKS.ID.eq(network))) {
                return List.of(EntryProblem.CITY_UNKNOWN);
            }
            boolean elsewhere = rows.fetchExists(
                    MEMBERSHIPS,
                    MEMBERSHIPS
                            .CITY
                            .eq(city)
                            .and(MEMBERSHIPS.NETWORK.ne(network))
                            .and(MEMBERSHIPS.ENDS.isNull()));
            if (elsewhere && !actor.manages(new Scope.City(city))) {
                return List.of(EntryProblem.CITY_OF_ANOTHER);
            }
            if (rows.fetchExists(
                    MEMBERSHIPS, of(network, city).and(MEMBERSHIPS.ENDS.isNull().or(MEMBERSHIPS.ENDS.ge(first))))) {
                return List.of(EntryProblem.OVERLAPS);
            }
            long change = entries.note(
                    actor,
                    "membership.begun",
                    List.of(city),
                    "network",
                    network,
                    "city",
                    city,
                    "from",
                    wanted.from(),
                    "region",
                    wanted.region(),
                    "category",
                    wanted.category().strip());
            rows.insertInto(MEMBERSHIPS)
                    .set(MEMBERSHIPS.NETWORK, network)
                    .set(MEMBERSHIPS.CITY, city)
                    .set(MEMBERSHIPS.REGION, textOrNothing(wanted.region()).orElse(null))
                    .set(MEMBERSHIPS.CATEGORY, textOrNothing(wanted.category()).orElse(null))
                    .set(MEMBERSHIPS.STARTS, wanted.from())
                    .set(MEMBERSHIPS.PROFILE, false)
                    .set(MEMBERSHIPS.SOURCE, Entries.SOURCE)
                    .set(MEMBERSHIPS.LOCATOR, "change " + change)
                    .set(MEMBERSHIPS.ORIGIN, Entries.OWN)
                    .set(MEMBERSHIPS.CHANGE_ID, change)
                    .execute();
            audit.record(
                    Action.MEMBERSHIP_BEGUN,
                    new Scope.City(city).key(),
                    Map.of("network", network, "from", wanted.from()));
            return List.of();
        });
    }

    /// Ends a membership with a last day, or corrects the last day of the latest one. Roles of the network reach the
    /// city no longer.
    ///
    /// @param seen of the period that the person had before their eyes
    /// @return what is to be corrected; empty when it is done
    public List<EntryProblem> end(Actor actor, String network, String city, String date, String reason, long seen) {
        actor.require(Role.ADMINISTRATOR, new Scope.Network(network));
        var last = date.length() == 10 ? Entries.firstDay(date) : Optional.<LocalDate>empty();
        var problems = new ArrayList<EntryProblem>();
        if (last.isEmpty()) {
            problems.add(EntryProblem.END_FORM);
        } else if (last.get().isAfter(LocalDate.now(clock))) {
            problems.add(EntryProblem.END_FUTURE);
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            problems.add(EntryProblem.REASON_MISSING);
        }
        if (last.isEmpty() || !problems.isEmpty()) {
            return List.copyOf(problems);
        }
        return entries.write(actor, EntryProblem.OVERLAPS, rows -> {
            var found = rows.selectFrom(MEMBERSHIPS)
                    .where(of(network, city))
                    .orderBy(MEMBERSHIPS.ENDS.desc().nullsFirst())
                    .limit(1)
                    .forUpdate()
                    .fetchOptional();
            if (found.isEmpty() || seen(found.get()) != seen) {
                return List.of(EntryProblem.CHANGED_MEANWHILE);
            }
            var starts = Optional.ofNullable(found.get().getStarts());
            if (starts.flatMap(Entries::firstDay).filter(last.get()::isBefore).isPresent()) {
                return List.of(EntryProblem.END_BEFORE_START);
            }
            long change = entries.note(
                    actor,
                    "membership.ended",
                    List.of(city),
                    "network",
                    network,
                    "city",
                    city,
                    "on",
                    date,
                    "reason",
                    reason.strip());
            var ends = found.get().getEnds();
            rows.update(MEMBERSHIPS)
                    .set(MEMBERSHIPS.ENDS, last.get())
                    .set(MEMBERSHIPS.END_REASON, reason.strip())
                    .set(MEMBERSHIPS.ORIGIN, Entries.OWN)
                    .set(MEMBERSHIPS.CHANGE_ID, change)
                    .where(of(network, city))
                    .and(ends == null ? MEMBERSHIPS.ENDS.isNull() : MEMBERSHIPS.ENDS.eq(ends))
                    .execute();
            audit.record(Action.MEMBERSHIP_ENDED, new Scope.City(city).key(), Map.of("network", network, "on", date));
            return List.of();
        });
    }

    private List<EntryProblem> check(String network, Admission wanted) {
        var problems = new ArrayList<EntryProblem>();
        if (!Entries.isId(wanted.city())) {
            problems.add(EntryProblem.CITY_UNKNOWN);
        }
        var first = Entries.firstDay(wanted.from());
        if (first.isEmpty()) {
            problems.add(EntryProblem.FROM_FORM);
        } else if (first.get().isAfter(LocalDate.now(clock))) {
            problems.add(EntryProblem.FROM_FUTURE);
        }
        var regions = networks.regions(network);
        boolean known = regions.stream().anyMatch(region -> region.id().equals(wanted.region()));
        if (regions.isEmpty() ? !wanted.region().isEmpty() : !known) {
            problems.add(EntryProblem.REGION_UNKNOWN);
        }
        if (wanted.category().strip().length() > LONGEST_CATEGORY) {
            problems.add(EntryProblem.CATEGORY_LONG);
        }
        return List.copyOf(problems);
    }

    private List<Stay> read(Condition which) {
        return sql.selectFrom(MEMBERSHIPS)
                .where(which)
                .orderBy(
                        MEMBERSHIPS.NETWORK,
                        MEMBERSHIPS.CITY,
                        MEMBERSHIPS.ENDS.asc().nullsLast())
                .fetch(row -> new Stay(
                        row.getNetwork(),
                        row.getCity(),
                        Optional.ofNullable(row.getRegion()),
                        Optional.ofNullable(row.getCategory()),
                        Optional.ofNullable(row.getStarts()),
                        Optional.ofNullable(row.getEnds()),
                        Optional.ofNullable(row.getEndReason()),
                        row.getOrigin().equals(Entries.OWN),
                        seen(row)));
    }

    private static Condition of(String network, String city) {
        return MEMBERSHIPS.NETWORK.eq(network).and(MEMBERSHIPS.CITY.eq(city));
    }

    private static long seen(MembershipsRecord row) {
        return Objects.requireNonNullElse(row.getChangeId(), 0L);
    }

    private static Optional<String> textOrNothing(String text) {
        return Optional.of(text.strip()).filter(found -> !found.isEmpty());
    }
}
