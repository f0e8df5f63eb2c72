package org.jiamenkou.admin.seat;

import java.io.Serializable;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.seat.ProjectEntry;
import org.jiamenkou.seat.Term;

/** A project while it is typed. */
public class NewProject implements Serializable {

    private static final long serialVersionUID = 1L;

    private String school = "";

    private String name = "";

    private int seats = 45;

    private int year = 2026;

    private String term = "autumn";

    private String document = "";

    ProjectEntry entry(Stage stage) {
        return new ProjectEntry(
                school,
                stage,
                name.strip(),
                seats,
                new SchoolYear(year),
                Term.parse(term).orElse(Term.AUTUMN),
                document.isBlank() ? null : document.strip());
    }

    /** The code of the school. */
    public String getSchool() {
        return school;
    }

    /** The code of the school. */
    public void setSchool(String school) {
        this.school = school;
    }

    /** Its name. */
    public String getName() {
        return name;
    }

    /** Its name. */
    public void setName(String name) {
        this.name = name;
    }

    /** The seats it adds each year. */
    public int getSeats() {
        return seats;
    }

    /** The seats it adds each year. */
    public void setSeats(int seats) {
        this.seats = seats;
    }

    /** The year it opens in. */
    public int getYear() {
        return year;
    }

    /** The year it opens in. */
    public void setYear(int year) {
        this.year = year;
    }

    /** The term it opens in. */
    public String getTerm() {
        return term;
    }

    /** The term it opens in. */
    public void setTerm(String term) {
        this.term = term;
    }

    /** The number of its document. */
    public String getDocument() {
        return document;
    }

    /** The number of its document. */
    public void setDocument(String document) {
        this.document = document;
    }
}
