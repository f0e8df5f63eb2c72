package org.jiamenkou.portal.zone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.portal.reader.Reader;
import org.jiamenkou.portal.school.Directory;
import org.jiamenkou.school.DistrictRow;
import org.jspecify.annotations.Nullable;

/**
 * What the question form offers: the districts, and the years of the chosen one.
 *
 * @param directory the districts there are
 * @param asked what has been asked so far
 * @param district the chosen district, or null for any
 */
public record Ask(
        Directory directory, Asked asked, @Nullable DistrictRow district) {

    /**
     * What the form offers and what is chosen of it: all but the address.
     *
     * @param directory the districts there are
     * @param chosen the code of the chosen district, or empty
     * @param years the years that may be asked for
     * @param year the year asked for
     * @param stage the stage asked for
     * @param population the population asked for
     */
    public record Offer(
            Directory directory,
            String chosen,
            List<SchoolYear> years,
            @Nullable SchoolYear year,
            Stage stage,
            Population population) {}

    /** The form for a question; the district it names, else the one remembered, else the only one there is. */
    static Ask of(Directory directory, Asked asked, String remembered) {
        Optional<DistrictRow> chosen = directory.district(asked.district().isEmpty() ? remembered : asked.district());
        List<DistrictRow> all = directory.list();
        DistrictRow only = all.size() == 1 ? all.get(0) : null;
        return new Ask(directory, asked, chosen.orElse(only));
    }

    /** The form with nothing asked yet. */
    public static Ask open(Directory directory, Reader reader) {
        return of(directory, Asked.from(name -> null), reader.district()).forgiving();
    }

    private Ask forgiving() {
        Asked nothing = new Asked("", null, asked.stage(), asked.population(), "", null, List.of());
        return new Ask(directory, nothing, district);
    }

    /** What the form offers besides the box for the address. */
    public Offer getOffer() {
        return new Offer(directory, getChosen(), getYears(), getYear(), asked.stage(), asked.population());
    }

    /** The districts to choose from. */
    public List<DistrictRow> getDistricts() {
        return directory.list();
    }

    /** Whether there is a district to choose. */
    public boolean isSeveralDistricts() {
        return directory.districts().size() > 1;
    }

    /** Whether there is a year to choose. */
    public boolean isSeveralYears() {
        return getYears().size() > 1;
    }

    /** The code of the chosen district, or empty. */
    public String getChosen() {
        return district == null ? "" : district.code();
    }

    /** The years that may be asked for; one or none means there is nothing to choose. */
    public List<SchoolYear> getYears() {
        if (district == null) {
            return List.of();
        }
        return Stream.of(district.currentYear(), district.nextYearVisible())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** The year asked for, or the current one of the district. */
    public @Nullable SchoolYear getYear() {
        return asked.year() != null || district == null ? asked.year() : district.currentYear();
    }
}
