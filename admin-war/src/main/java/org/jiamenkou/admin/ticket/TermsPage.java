package org.jiamenkou.admin.ticket;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.notice.TicketDesk;
import org.jiamenkou.notice.TicketTerm;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 答复期限: within how many working days a district answers. */
@Named
@RequestScoped
public class TermsPage {

    @Inject
    private TicketDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    @Inject
    private Clock clock;

    private final String asked = Asked.text("district");

    private List<TicketTerm> terms;

    private TicketTerm term;

    private int days;

    private int year;

    private String document = "";

    private int version;

    /** For the container. */
    @NullUnmarked
    public TermsPage() {}

    @PostConstruct
    void open() {
        terms = desk.terms(visitor.getOfficer());
        term = terms.stream()
                .filter(one -> one.district().equals(asked))
                .findFirst()
                .orElse(terms.get(0));
        days = term.workingDays();
        SchoolYear since = term.year();
        year = since == null ? LocalDate.now(clock).getYear() : since.value();
        document = term.document() == null ? "" : term.document();
        version = term.version();
    }

    /** Settles what was typed. */
    public @Nullable String settle() {
        try {
            String number = document.isBlank() ? null : document.strip();
            desk.settle(
                    visitor.getOfficer(), new TicketTerm(term.district(), days, new SchoolYear(year), number, version));
            say.done("ticket", "done.settled");
            return "/ticket/terms?faces-redirect=true&district=" + term.district();
        } catch (DomainException refusal) {
            say.refused(null, refusal);
            return null;
        }
    }

    /** The terms of the officer's districts. */
    public List<TicketTerm> getTerms() {
        return terms;
    }

    /** The district whose term is shown. */
    public String getDistrict() {
        return term.district();
    }

    /** Whether the officer may settle it, or only reads along. */
    public boolean isWritable() {
        return visitor.getOfficer().holdsIn(term.district(), Role.ENROLMENT, Role.DISTRICT_ADMIN);
    }

    /** The working days. */
    public int getDays() {
        return days;
    }

    /** The working days. */
    public void setDays(int days) {
        this.days = days;
    }

    /** The admission year from which it holds. */
    public int getYear() {
        return year;
    }

    /** The admission year from which it holds. */
    public void setYear(int year) {
        this.year = year;
    }

    /** The number of the document that settles it. */
    public String getDocument() {
        return document;
    }

    /** The number of the document that settles it. */
    public void setDocument(String document) {
        this.document = document;
    }

    /** The version that was shown. */
    public int getVersion() {
        return version;
    }

    /** The version that was shown. */
    public void setVersion(int version) {
        this.version = version;
    }
}
