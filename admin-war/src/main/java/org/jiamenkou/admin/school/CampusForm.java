package org.jiamenkou.admin.school;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Frame;
import org.jiamenkou.school.CampusEntry;
import org.jiamenkou.school.CampusRow;
import org.jiamenkou.school.Period;
import org.jspecify.annotations.Nullable;

/** A campus while it is typed; its point is longitude and latitude in the frame that is declared. */
public class CampusForm {

    private static final Pattern POINT =
            Pattern.compile("\\s*(-?\\d{1,3}(?:\\.\\d{1,15})?)\\s*[,， \\t]\\s*(-?\\d{1,2}(?:\\.\\d{1,15})?)\\s*");

    private String name = "";
    private String address = "";
    private String phone = "";
    private String point = "";
    private Frame frame = Frame.WGS84;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    void show(CampusRow row) {
        String told = row.address();
        String number = row.phone();
        Coordinate at = row.point();
        name = row.name();
        address = told == null ? "" : told;
        phone = number == null ? "" : number;
        point = at == null ? "" : String.format(Locale.ROOT, "%.6f, %.6f", at.lon(), at.lat());
        from = row.period().from();
        to = row.period().to();
    }

    CampusEntry entry() {
        return new CampusEntry(
                name.strip(),
                address.strip(),
                phone.isBlank() ? null : phone.strip(),
                coordinate(),
                new Period(from, to));
    }

    /** Whether the point is empty or can be read. */
    boolean isPointReadable() {
        if (point.isBlank()) {
            return true;
        }
        Matcher typed = POINT.matcher(point);
        return typed.matches() && Math.abs(Double.parseDouble(typed.group(1))) <= 180;
    }

    private @Nullable Coordinate coordinate() {
        Matcher typed = POINT.matcher(point);
        return typed.matches()
                ? frame.toStored(Double.parseDouble(typed.group(2)), Double.parseDouble(typed.group(1)))
                : null;
    }

    /** Its name, or empty. */
    public String getName() {
        return name;
    }

    /** Its name, or empty. */
    public void setName(String name) {
        this.name = name;
    }

    /** Where it is. */
    public String getAddress() {
        return address;
    }

    /** Where it is. */
    public void setAddress(String address) {
        this.address = address;
    }

    /** Its telephone. */
    public String getPhone() {
        return phone;
    }

    /** Its telephone. */
    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** Longitude and latitude. */
    public String getPoint() {
        return point;
    }

    /** Longitude and latitude. */
    public void setPoint(String point) {
        this.point = point;
    }

    /** The frame of the point. */
    public Frame getFrame() {
        return frame;
    }

    /** The frame of the point. */
    public void setFrame(@Nullable Frame frame) {
        this.frame = frame == null ? Frame.WGS84 : frame;
    }

    /** The first day. */
    public @Nullable LocalDate getFrom() {
        return from;
    }

    /** The first day. */
    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    /** The last day. */
    public @Nullable LocalDate getTo() {
        return to;
    }

    /** The last day. */
    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
