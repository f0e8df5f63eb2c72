package org.jiamenkou.staff;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 角色: what somebody may do in a district, or in one school of it. */
public enum Role {
    /** 区管理员: keeps accounts and settings. */
    DISTRICT_ADMIN("ADMIN"),
    /** 招生科: keeps zones and admissions. */
    ENROLMENT(null),
    /** 基教科: keeps schools and their standing. */
    BASIC_EDUCATION(null),
    /** 信息员: writes notices and news. */
    EDITOR(null),
    /** 学校教务员: keeps what is one school's own. */
    SCHOOL_CLERK(null),
    /** 场馆组织者: keeps activities of a venue. */
    ORGANISER(null),
    /** 局领导: reads everything of the district, changes nothing. */
    LEADER(null),
    /** 安全员: looks after incidents and access. */
    SECURITY(null),
    /** 审计员: reads the audit trail. */
    AUDITOR("AUDIT");

    private final @Nullable String side;

    Role(@Nullable String side) {
        this.side = side;
    }

    /** The word used in addresses and word lists. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Administrators and auditors stand on opposite sides; nobody holds roles of both. */
    @Nullable
    String side() {
        return side;
    }
}
