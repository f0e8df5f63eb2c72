package org.jiamenkou.admin.seat;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.seat.BandThresholds;
import org.jiamenkou.seat.SeatSetting;

/** Caps and lines while they are typed; lines in per cent with one decimal. */
public class SettledLines implements Serializable {

    private static final long serialVersionUID = 1L;

    private int primaryCap;

    private int juniorCap;

    private int yellowFrom;

    private int redFrom;

    private int year;

    private String document = "";

    private int version;

    void show(SeatSetting setting) {
        primaryCap = setting.primaryCap();
        juniorCap = setting.juniorCap();
        yellowFrom = setting.thresholds().yellowFrom();
        redFrom = setting.thresholds().redFrom();
        year = setting.year().value();
        String number = setting.document();
        document = number == null ? "" : number;
        version = setting.version();
    }

    SeatSetting setting() {
        return new SeatSetting(
                primaryCap,
                juniorCap,
                new BandThresholds(yellowFrom, redFrom),
                new SchoolYear(year),
                document.isBlank() ? null : document.strip(),
                version);
    }

    /** The usual places in a primary class. */
    public int getPrimaryCap() {
        return primaryCap;
    }

    /** The usual places in a primary class. */
    public void setPrimaryCap(int primaryCap) {
        this.primaryCap = primaryCap;
    }

    /** The usual places in a junior class. */
    public int getJuniorCap() {
        return juniorCap;
    }

    /** The usual places in a junior class. */
    public void setJuniorCap(int juniorCap) {
        this.juniorCap = juniorCap;
    }

    /** From which ratio yellow begins, in per cent. */
    public BigDecimal getYellowFrom() {
        return BigDecimal.valueOf(yellowFrom, 1);
    }

    /** From which ratio yellow begins, in per cent. */
    public void setYellowFrom(BigDecimal percent) {
        this.yellowFrom = perMille(percent);
    }

    /** From which ratio red begins, in per cent. */
    public BigDecimal getRedFrom() {
        return BigDecimal.valueOf(redFrom, 1);
    }

    /** From which ratio red begins, in per cent. */
    public void setRedFrom(BigDecimal percent) {
        this.redFrom = perMille(percent);
    }

    /** The admission year from which it is settled so. */
    public int getYear() {
        return year;
    }

    /** The admission year from which it is settled so. */
    public void setYear(int year) {
        this.year = year;
    }

    /** The number of the document. */
    public String getDocument() {
        return document;
    }

    /** The number of the document. */
    public void setDocument(String document) {
        this.document = document;
    }

    private static int perMille(BigDecimal percent) {
        return percent.movePointRight(1)
                .setScale(0, java.math.RoundingMode.DOWN)
                .intValue();
    }
}
