package org.jiamenkou.afterschool;

import static org.jiamenkou.staff.Role.BASIC_EDUCATION;
import static org.jiamenkou.staff.Role.LEADER;
import static org.jiamenkou.staff.Role.SCHOOL_CLERK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Where the district keeps whitelist, ceilings and categories; schools read. */
@Stateless
public class WhitelistDesk {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** For the container. */
    @NullUnmarked
    public WhitelistDesk() {}

    /** The whitelist of a district; refuses {@code not-yours}. */
    @For({SCHOOL_CLERK, BASIC_EDUCATION, LEADER})
    public List<ProviderRow> providers(Officer officer, String district) {
        reading(officer, district);
        return catalogue().providers(district);
    }

    /** Keeps a body of the whitelist; refuses {@code not-yours} and what {@link Catalogue} refuses. */
    @For(BASIC_EDUCATION)
    public ProviderRow keep(Officer officer, ProviderRow row) {
        officer.require(row.district(), BASIC_EDUCATION);
        ProviderRow kept = catalogue().keep(row);
        trail.record(
                officer.did(row.district(), "afterschool.provider", kept.code()).changing(null, kept.toString()));
        return kept;
    }

    /** Every ceiling a district ever had, the last first; refuses {@code not-yours}. */
    @For({SCHOOL_CLERK, BASIC_EDUCATION, LEADER})
    public List<CeilingRow> ceilings(Officer officer, String district) {
        reading(officer, district);
        return catalogue().ceilings(district);
    }

    /** Settles what a lesson may cost from now on; refuses {@code not-yours} and {@code needed} without a document. */
    @For(BASIC_EDUCATION)
    public void settle(
            Officer officer,
            String district,
            Stage stage,
            boolean byProvider,
            Money most,
            SchoolYear year,
            String document) {
        officer.require(district, BASIC_EDUCATION);
        if (document.isBlank()) {
            throw new AfterschoolRefusal("needed");
        }
        catalogue()
                .settle(
                        district,
                        new CeilingRow(
                                stage, byProvider, most, year, document.strip(), officer.login(), clock.instant()));
        trail.record(officer.did(district, "afterschool.ceiling", stage.code() + (byProvider ? "/provider" : "/own"))
                .changing(null, most.yuan() + " " + document));
    }

    /** The tree of categories of a district; refuses {@code not-yours}. */
    @For({SCHOOL_CLERK, BASIC_EDUCATION, LEADER})
    public List<CategoryRow> categories(Officer officer, String district) {
        reading(officer, district);
        return catalogue().categories(district);
    }

    /** Enters a category; refuses {@code not-yours} and what {@link Catalogue#category} refuses. */
    @For(BASIC_EDUCATION)
    public void category(Officer officer, String district, @Nullable String parent, String name) {
        officer.require(district, BASIC_EDUCATION);
        String code = catalogue().category(district, parent, name);
        trail.record(officer.did(district, "afterschool.category", code).changing(parent, name));
    }

    /** Gives a category another name; refuses {@code not-yours} and what {@link Catalogue#rename} refuses. */
    @For(BASIC_EDUCATION)
    public void rename(Officer officer, String district, String code, String name) {
        officer.require(district, BASIC_EDUCATION);
        catalogue().rename(district, code, name);
        trail.record(officer.did(district, "afterschool.category", code).changing(null, name));
    }

    /** Enters the usual categories where a district has none; a school may ask for it too. Refuses {@code not-yours}. */
    @For({SCHOOL_CLERK, BASIC_EDUCATION})
    public void begin(Officer officer, String district) {
        officer.require(district, SCHOOL_CLERK, BASIC_EDUCATION);
        catalogue().beginCategories(district);
        trail.record(officer.did(district, "afterschool.category.begin", district));
    }

    private static void reading(Officer officer, String district) {
        officer.require(district, SCHOOL_CLERK, BASIC_EDUCATION, LEADER);
    }

    /** Called as a plain object: a refusal that passes a second bean would end the transaction before it is recorded. */
    private Catalogue catalogue() {
        return new Catalogue(em, clock);
    }
}
