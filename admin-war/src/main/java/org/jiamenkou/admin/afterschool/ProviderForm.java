package org.jiamenkou.admin.afterschool;

import java.time.LocalDate;
import org.jiamenkou.afterschool.ProviderRow;
import org.jiamenkou.afterschool.ProviderState;
import org.jspecify.annotations.Nullable;

/** A body of the whitelist while it is typed. */
public class ProviderForm {

    private String number = "";
    private String name = "";
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private ProviderState state = ProviderState.LISTED;
    private String document = "";
    private String reason = "";

    void show(ProviderRow row) {
        String told = row.reason();
        number = row.number();
        name = row.name();
        first = row.firstDay();
        last = row.lastDay();
        state = row.state();
        document = row.document();
        reason = told == null ? "" : told;
    }

    ProviderRow row(String code, String district, int version) {
        LocalDate begins = first;
        LocalDate ends = last;
        if (begins == null || ends == null) {
            throw new IllegalStateException("the days of a listing are needed");
        }
        return new ProviderRow(
                code,
                district,
                number,
                name,
                begins,
                ends,
                state,
                document,
                reason.isBlank() ? null : reason.strip(),
                version);
    }

    /** Its number on the list. */
    public String getNumber() {
        return number;
    }

    /** Its number on the list. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** Its name. */
    public String getName() {
        return name;
    }

    /** Its name. */
    public void setName(String name) {
        this.name = name;
    }

    /** From which day it is listed. */
    public @Nullable LocalDate getFirst() {
        return first;
    }

    /** From which day it is listed. */
    public void setFirst(@Nullable LocalDate first) {
        this.first = first;
    }

    /** To which day. */
    public @Nullable LocalDate getLast() {
        return last;
    }

    /** To which day. */
    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    /** How it stands. */
    public ProviderState getState() {
        return state;
    }

    /** How it stands. */
    public void setState(ProviderState state) {
        this.state = state;
    }

    /** The number of the document. */
    public String getDocument() {
        return document;
    }

    /** The number of the document. */
    public void setDocument(String document) {
        this.document = document;
    }

    /** Why it was suspended or removed. */
    public String getReason() {
        return reason;
    }

    /** Why it was suspended or removed. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
