package org.jiamenkou.admin.notice;

import org.jiamenkou.notice.RuleEntry;
import org.jspecify.annotations.Nullable;

/** The fields of a rule as somebody types it. */
public class RuleForm {

    private @Nullable String words;

    private String community = "";

    private String place = "";

    private String from = "";

    private String to = "";

    private String parity = "";

    private String parts = "";

    private String include = "";

    private String persons = "";

    RuleEntry entry() {
        return new RuleEntry(
                said(words),
                said(community),
                said(place),
                said(from),
                said(to),
                said(parity),
                said(parts),
                said(include),
                said(persons));
    }

    /** A choice of nothing is sent as null. */
    private static String said(@Nullable String field) {
        return field == null ? "" : field;
    }

    /** The words of the sentence it is about. */
    public @Nullable String getWords() {
        return words;
    }

    /** The words of the sentence it is about. */
    public void setWords(String words) {
        this.words = words;
    }

    /** 社区. */
    public String getCommunity() {
        return community;
    }

    /** 社区. */
    public void setCommunity(String community) {
        this.community = community;
    }

    /** 路名或小区. */
    public String getPlace() {
        return place;
    }

    /** 路名或小区. */
    public void setPlace(String place) {
        this.place = place;
    }

    /** 起号. */
    public String getFrom() {
        return from;
    }

    /** 起号. */
    public void setFrom(String from) {
        this.from = from;
    }

    /** 止号. */
    public String getTo() {
        return to;
    }

    /** 止号. */
    public void setTo(String to) {
        this.to = to;
    }

    /** 单双. */
    public String getParity() {
        return parity;
    }

    /** 单双. */
    public void setParity(String parity) {
        this.parity = parity;
    }

    /** 栋/期/组. */
    public String getParts() {
        return parts;
    }

    /** 栋/期/组. */
    public void setParts(String parts) {
        this.parts = parts;
    }

    /** 含/不含. */
    public String getInclude() {
        return include;
    }

    /** 含/不含. */
    public void setInclude(String include) {
        this.include = include;
    }

    /** 人群. */
    public String getPersons() {
        return persons;
    }

    /** 人群. */
    public void setPersons(String persons) {
        this.persons = persons;
    }
}
