// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mutirao.platform.city.OwnCities.Entry;

/// Checks what somebody typed about a city; the database checks the same again.
final class CityCheck {

    static final int MOST_OTHER_NAMES = 10;

    private static final Pattern LOCODE = Pattern.compile("[A-Z]{2} [A-Z2-9]{3}");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,8})?");
    private static final int POLE = 90;
    private static final int DATE_LINE = 180;

    private CityCheck() {}

    static List<EntryProblem> check(Entry entry) {
        var problems = new ArrayList<EntryProblem>();
        need(Entries.isId(entry.id()), EntryProblem.ID_FORM, problems);
        need(Entries.isName(entry.english()), EntryProblem.NAME_ENGLISH, problems);
        need(Entries.isName(entry.chinese()), EntryProblem.NAME_CHINESE, problems);
        need(Entries.isName(entry.local()), EntryProblem.NAME_LOCAL, problems);
        var country = IsoCountries.find(entry.country());
        need(country.isPresent(), EntryProblem.COUNTRY_UNKNOWN, problems);
        need(isAngle(entry.latitude(), POLE), EntryProblem.LATITUDE, problems);
        need(isAngle(entry.longitude(), DATE_LINE), EntryProblem.LONGITUDE, problems);
        boolean locode = entry.locode().isEmpty()
                || (LOCODE.matcher(entry.locode()).matches()
                        && country.filter(iso -> entry.locode().startsWith(iso.shortCode()))
                                .isPresent());
        need(locode, EntryProblem.LOCODE_FORM, problems);
        var others = entry.otherNames();
        need(
                others.size() <= MOST_OTHER_NAMES && others.stream().allMatch(Entries::isName),
                EntryProblem.OTHER_NAMES,
                problems);
        return List.copyOf(problems);
    }

    private static void need(boolean right, EntryProblem problem, List<EntryProblem> problems) {
        if (!right) {
            problems.add(problem);
        }
    }

    private static boolean isAngle(String text, int most) {
        return DEGREES.matcher(text).matches() && Math.abs(Double.parseDouble(text)) <= most;
    }
}
