// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import java.util.Locale;

/// Why an entry about networks, cities or memberships is not taken: each has its words, and the field that it is
/// about.
public enum EntryProblem {
    ID_FORM("id"),
    ID_TAKEN("id"),
    NAME_ENGLISH("english"),
    NAME_CHINESE("chinese"),
    NAME_LOCAL("local"),
    COUNTRY_UNKNOWN("country"),
    LATITUDE("latitude"),
    LONGITUDE("longitude"),
    LOCODE_FORM("locode"),
    LOCODE_TAKEN("locode"),
    OTHER_NAMES("others"),
    CITY_UNKNOWN("city"),
    /// To admit it would give this network's administrators the people of a city that is not theirs.
    CITY_OF_ANOTHER("city"),
    OVERLAPS("from"),
    FROM_FORM("from"),
    FROM_FUTURE("from"),
    REGION_UNKNOWN("region"),
    CATEGORY_LONG("category"),
    END_FORM("date"),
    END_FUTURE("date"),
    END_BEFORE_START("date"),
    REASON_MISSING("reason"),
    FROM_CATALOGUE("form"),
    /// Somebody else was faster: nothing is overwritten before both have been seen.
    CHANGED_MEANWHILE("form");

    private final String field;

    EntryProblem(String field) {
        this.field = field;
    }

    /// The name of the field in the form; `form` when it is about the whole.
    public String field() {
        return field;
    }

    /// The last part of a message key.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
