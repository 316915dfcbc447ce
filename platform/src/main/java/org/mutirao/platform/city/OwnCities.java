// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import static org.mutirao.database.jooq.city.Tables.ALIASES;
import static org.mutirao.database.jooq.city.Tables.CITIES;
import static org.mutirao.database.jooq.city.Tables.COUNTRIES;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.mutirao.database.jooq.city.tables.records.CitiesRecord;
import org.mutirao.platform.account.Actor;
import org.mutirao.platform.city.City.Country;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Service;

/// Cities that the administrator of the installation adds to those of the catalogue.
@Service
public class OwnCities {

    /// After all of the catalogue, by name.
    private static final short LAST = 10_000;

    private static final String UNKNOWN_LANGUAGE = "und";

    private final DSLContext sql;
    private final Entries entries;

    OwnCities(DSLContext sql, Entries entries) {
        this.sql = sql;
        this.entries = entries;
    }

    /// A city as somebody typed it.
    ///
    /// @param country ISO 3166-1 alpha-3
    /// @param latitude degrees north, with a point for decimals
    /// @param others other names under which people search, separated by commas
    public record Entry(
            String id,
            String english,
            String chinese,
            String local,
            String country,
            String latitude,
            String longitude,
            String locode,
            String others) {

        /// Without spaces around, and codes in capitals.
        Entry tidy() {
            return new Entry(
                    id.strip(),
                    english.strip(),
                    chinese.strip(),
                    local.strip(),
                    country.strip(),
                    latitude.strip(),
                    longitude.strip(),
                    locode.strip().toUpperCase(Locale.ROOT),
                    others.strip());
        }

        List<String> otherNames() {
            return Arrays.stream(others.split("[,，、]"))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    /// A city, as it stands at this moment.
    ///
    /// @param own whether it was entered here
    /// @param seen goes with a correction, to tell whether somebody else was faster
    public record Known(Entry entry, boolean own, long seen) {

        public Bilingual name() {
            return new Bilingual(entry.english(), entry.chinese());
        }
    }

    /// All cities by their name, for those who administer a network.
    ///
    /// @param search part of a name, a code or the country; empty for all
    public List<Known> list(Actor actor, String search, Words words) {
        Networks.requireAny(actor);
        var wanted = search.strip();
        var names = List.<Field<String>>of(
                CITIES.NAME_EN, CITIES.NAME_ZH, CITIES.NAME_LOCAL, CITIES.ID, CITIES.LOCODE, CITIES.COUNTRY);
        var found = wanted.isEmpty()
                ? DSL.noCondition()
                : DSL.or(names.stream()
                                .map(name -> name.containsIgnoreCase(wanted))
                                .toList())
                        .or(CITIES.COUNTRY.in(DSL.select(COUNTRIES.CODE)
                                .from(COUNTRIES)
                                .where(COUNTRIES.NAME_EN.containsIgnoreCase(wanted))
                                .or(COUNTRIES.NAME_ZH.contains(wanted))))
                        .or(CITIES.ID.in(
                                DSL.select(ALIASES.CITY).from(ALIASES).where(ALIASES.NAME.containsIgnoreCase(wanted))));
        return read(found).stream()
                .sorted(Comparator.comparing(city -> city.name().in(words), collator(words)))
                .toList();
    }

    /// One of them.
    public Optional<Known> find(Actor actor, String id) {
        Networks.requireAny(actor);
        return read(CITIES.ID.eq(id)).stream().findFirst();
    }

    /// The city that has this UN/LOCODE.
    public Optional<Known> findByLocode(Actor actor, String locode) {
        Networks.requireAny(actor);
        return read(CITIES.LOCODE.eq(locode)).stream().findFirst();
    }

    /// All countries to choose from.
    public static List<Country> countries() {
        return IsoCountries.list().stream().map(IsoCountries.Iso::country).toList();
    }

    /// The country of a code in words; the code itself when there is none.
    public static String country(String code, Words words) {
        return IsoCountries.find(code)
                .map(iso -> iso.country().name().in(words))
                .orElse(code);
    }

    /// Adds a city.
    ///
    /// @return what is to be corrected; empty when it is done
    public List<EntryProblem> add(Actor actor, Entry typed) {
        actor.requireAdministering();
        var entry = typed.tidy();
        var problems = CityCheck.check(entry);
        if (!problems.isEmpty()) {
            return problems;
        }
        return entries.write(actor, EntryProblem.ID_TAKEN, rows -> {
            if (rows.fetchExists(CITIES, CITIES.ID.eq(entry.id()))) {
                return List.of(EntryProblem.ID_TAKEN);
            }
            if (locodeTaken(rows, entry)) {
                return List.of(EntryProblem.LOCODE_TAKEN);
            }
            long change = record(actor, "own-city.added", entry);
            var row = rows.newRecord(CITIES);
            row.setId(entry.id());
            row.setOrdinal(LAST);
            row.setSource(Entries.SOURCE);
            row.setOrigin(Entries.OWN);
            store(rows, row, entry, change);
            return List.of();
        });
    }

    /// Corrects a city that was entered here. Its id stays.
    ///
    /// @param seen of the city that the person had before their eyes
    /// @return what is to be corrected; empty when it is done
    public List<EntryProblem> correct(Actor actor, Entry typed, long seen) {
        actor.requireAdministering();
        var entry = typed.tidy();
        var problems = CityCheck.check(entry);
        if (!problems.isEmpty()) {
            return problems;
        }
        return entries.write(actor, EntryProblem.LOCODE_TAKEN, rows -> {
            var row = rows.selectFrom(CITIES)
                    .where(CITIES.ID.eq(entry.id()))
                    .forUpdate()
                    .fetchOne();
            if (row == null || !row.getOrigin().equals(Entries.OWN)) {
                return List.of(EntryProblem.FROM_CATALOGUE);
            }
            if (!Objects.equals(row.getChangeId(), seen)) {
                return List.of(EntryProblem.CHANGED_MEANWHILE);
            }
            if (locodeTaken(rows, entry)) {
                return List.of(EntryProblem.LOCODE_TAKEN);
            }
            store(rows, row, entry, record(actor, "own-city.corrected", entry));
            return List.of();
        });
    }

    /// The order of names in a language.
    public static Comparator<Object> collator(Words words) {
        return Collator.getInstance(Locale.forLanguageTag(words.language().tag()));
    }

    private static boolean locodeTaken(DSLContext rows, Entry entry) {
        return !entry.locode().isEmpty()
                && rows.fetchExists(CITIES, CITIES.LOCODE.eq(entry.locode()).and(CITIES.ID.ne(entry.id())));
    }

    private long record(Actor actor, String action, Entry entry) {
        // all pages change: the city joins or leaves lists, and stands in them under its name
        return entries.note(
                actor,
                action,
                List.of(),
                "city",
                entry.id(),
                "english",
                entry.english(),
                "chinese",
                entry.chinese(),
                "local",
                entry.local(),
                "country",
                entry.country(),
                "latitude",
                entry.latitude(),
                "longitude",
                entry.longitude(),
                "locode",
                entry.locode(),
                "others",
                entry.others());
    }

    private static void store(DSLContext rows, CitiesRecord row, Entry entry, long change) {
        var iso = IsoCountries.find(entry.country()).orElseThrow();
        rows.insertInto(COUNTRIES)
                .set(COUNTRIES.CODE, iso.country().code())
                .set(COUNTRIES.ISO2, iso.shortCode())
                .set(COUNTRIES.NAME_EN, iso.country().name().english())
                .set(COUNTRIES.NAME_ZH, iso.country().name().chinese())
                .set(COUNTRIES.SOURCE, "iso-3166")
                .set(COUNTRIES.LOCATOR, "ISO 3166-1 alpha-3 " + iso.country().code())
                .set(COUNTRIES.ORIGIN, Entries.OWN)
                .onConflictDoNothing()
                .execute();
        row.setCountry(entry.country());
        row.setNameEn(entry.english());
        row.setNameZh(entry.chinese());
        row.setNameLocal(entry.local());
        row.setLocode(entry.locode().isEmpty() ? null : entry.locode());
        row.setLat(Double.valueOf(entry.latitude()));
        row.setLon(Double.valueOf(entry.longitude()));
        row.setLocator("change " + change);
        row.setChangeId(change);
        row.store();
        rows.deleteFrom(ALIASES)
                .where(ALIASES.CITY.eq(entry.id()))
                .and(ALIASES.ORIGIN.eq(Entries.OWN))
                .execute();
        for (var name : entry.otherNames()) {
            rows.insertInto(ALIASES)
                    .set(ALIASES.CITY, entry.id())
                    .set(ALIASES.NAME, name)
                    .set(ALIASES.LANG, UNKNOWN_LANGUAGE)
                    .set(ALIASES.SOURCE, Entries.SOURCE)
                    .set(ALIASES.ORIGIN, Entries.OWN)
                    .onConflictDoNothing()
                    .execute();
        }
    }

    private List<Known> read(Condition which) {
        var others = sql.selectFrom(ALIASES)
                .orderBy(ALIASES.CITY, ALIASES.LANG, ALIASES.NAME)
                .fetchGroups(ALIASES.CITY, ALIASES.NAME);
        return sql.selectFrom(CITIES)
                .where(which)
                .fetch(row -> new Known(
                        new Entry(
                                row.getId(),
                                row.getNameEn(),
                                row.getNameZh(),
                                row.getNameLocal(),
                                row.getCountry(),
                                row.getLat().toString(),
                                row.getLon().toString(),
                                Optional.ofNullable(row.getLocode()).orElse(""),
                                String.join(", ", others.getOrDefault(row.getId(), List.of()))),
                        row.getOrigin().equals(Entries.OWN),
                        Objects.requireNonNullElse(row.getChangeId(), 0L)));
    }
}
