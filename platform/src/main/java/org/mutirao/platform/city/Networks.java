// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import static org.mutirao.database.jooq.city.Tables.NETWORKS;
import static org.mutirao.database.jooq.city.Tables.REGIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.mutirao.database.jooq.city.tables.records.NetworksRecord;
import org.mutirao.platform.account.Actor;
import org.mutirao.platform.account.Audit;
import org.mutirao.platform.account.Audit.Action;
import org.mutirao.platform.account.NotAllowed;
import org.mutirao.platform.account.Role;
import org.mutirao.platform.account.Scope;
import org.mutirao.platform.city.City.Region;
import org.mutirao.platform.ledger.Bilingual;
import org.springframework.stereotype.Service;

/// The networks of this installation, for those who administer them. One comes from the catalogue: public pages show
/// it, and its names are those of its documents. The administrator of the installation adds others.
@Service
public class Networks {

    private final DSLContext sql;
    private final Entries entries;
    private final Audit audit;

    Networks(DSLContext sql, Entries entries, Audit audit) {
        this.sql = sql;
        this.entries = entries;
        this.audit = audit;
    }

    /// A network, as it stands at this moment.
    ///
    /// @param own whether it was entered here
    /// @param seen goes with a correction, to tell whether somebody else was faster
    public record Network(String id, Bilingual name, boolean own, long seen) {}

    /// Lets only those go on who administer a network, which all administrators of the installation do.
    ///
    /// @throws NotAllowed for all others
    public static void requireAny(Actor actor) {
        if (!actor.administersAny()) {
            throw new NotAllowed("administering a network");
        }
    }

    /// The networks that this person administers, the one of the catalogue first.
    public List<Network> list(Actor actor) {
        requireAny(actor);
        return sql.selectFrom(NETWORKS).orderBy(NETWORKS.ORIGIN, NETWORKS.NAME_EN, NETWORKS.ID).fetch().stream()
                .filter(row -> actor.may(Role.ADMINISTRATOR, new Scope.Network(row.getId())))
                .map(Networks::network)
                .toList();
    }

    /// A network that this person administers.
    public Optional<Network> find(Actor actor, String id) {
        actor.require(Role.ADMINISTRATOR, new Scope.Network(id));
        return sql.selectFrom(NETWORKS).where(NETWORKS.ID.eq(id)).fetchOptional(Networks::network);
    }

    /// The regions into which a network sorts its cities; own networks have none.
    public List<Region> regions(String network) {
        return sql.selectFrom(REGIONS)
                .where(REGIONS.NETWORK.eq(network))
                .orderBy(REGIONS.ORDINAL)
                .fetch(row ->
                        new Region(row.getId(), row.getOrdinal(), new Bilingual(row.getNameEn(), row.getNameZh())));
    }

    /// Adds a network.
    ///
    /// @param id small letters, digits and hyphens: it stands in addresses and stays
    /// @return what is to be corrected; empty when it is done
    public List<EntryProblem> create(Actor actor, String id, String english, String chinese) {
        actor.requireAdministering();
        var problems = new ArrayList<EntryProblem>();
        if (!Entries.isId(id)) {
            problems.add(EntryProblem.ID_FORM);
        }
        problems.addAll(checkNames(english, chinese));
        if (!problems.isEmpty()) {
            return List.copyOf(problems);
        }
        return entries.write(actor, EntryProblem.ID_TAKEN, rows -> {
            if (rows.fetchExists(NETWORKS, NETWORKS.ID.eq(id))) {
                return List.of(EntryProblem.ID_TAKEN);
            }
            long change = entries.note(
                    actor,
                    "network.created",
                    List.of(),
                    "network",
                    id,
                    "english",
                    english.strip(),
                    "chinese",
                    chinese.strip());
            rows.insertInto(NETWORKS)
                    .set(NETWORKS.ID, id)
                    .set(NETWORKS.NAME_EN, english.strip())
                    .set(NETWORKS.NAME_ZH, chinese.strip())
                    .set(NETWORKS.SOURCE, Entries.SOURCE)
                    .set(NETWORKS.ORIGIN, Entries.OWN)
                    .set(NETWORKS.CHANGE_ID, change)
                    .execute();
            audit.record(Action.NETWORK_CREATED, new Scope.Network(id).key(), Map.of());
            return List.of();
        });
    }

    /// Gives an own network other names.
    ///
    /// @param seen of the network that the person had before their eyes
    /// @return what is to be corrected; empty when it is done
    public List<EntryProblem> rename(Actor actor, String id, String english, String chinese, long seen) {
        actor.requireAdministering();
        var problems = checkNames(english, chinese);
        if (!problems.isEmpty()) {
            return problems;
        }
        return entries.write(actor, EntryProblem.CHANGED_MEANWHILE, rows -> {
            var row = rows.selectFrom(NETWORKS)
                    .where(NETWORKS.ID.eq(id))
                    .forUpdate()
                    .fetchOptional()
                    .map(Networks::network);
            if (row.isEmpty() || !row.get().own()) {
                return List.of(EntryProblem.FROM_CATALOGUE);
            }
            if (row.get().seen() != seen) {
                return List.of(EntryProblem.CHANGED_MEANWHILE);
            }
            long change = entries.note(
                    actor,
                    "network.renamed",
                    List.of(),
                    "network",
                    id,
                    "english",
                    english.strip(),
                    "chinese",
                    chinese.strip());
            rows.update(NETWORKS)
                    .set(NETWORKS.NAME_EN, english.strip())
                    .set(NETWORKS.NAME_ZH, chinese.strip())
                    .set(NETWORKS.CHANGE_ID, change)
                    .where(NETWORKS.ID.eq(id))
                    .execute();
            return List.of();
        });
    }

    private static List<EntryProblem> checkNames(String english, String chinese) {
        var problems = new ArrayList<EntryProblem>();
        if (!Entries.isName(english)) {
            problems.add(EntryProblem.NAME_ENGLISH);
        }
        if (!Entries.isName(chinese)) {
            problems.add(EntryProblem.NAME_CHINESE);
        }
        return List.copyOf(problems);
    }

    private static Network network(NetworksRecord row) {
        return new Network(
                row.getId(),
                new Bilingual(row.getNameEn(), row.getNameZh()),
                row.getOrigin().equals(Entries.OWN),
                Objects.requireNonNullElse(row.getChangeId(), 0L));
    }
}
