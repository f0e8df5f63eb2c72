package org.jiamenkou.family;

/** How a child stands to the guardian who looks at it. */
public enum ChildState {
    /** 已绑定: a child of a school's roll. */
    BOUND,
    /** 待学校确认: the school has not answered yet. */
    WAITING,
    /** 未通过: the school has said no. */
    REFUSED,
    /** 自行登记: entered by the family, on no roll. */
    OWN,
    /** 已离校: no longer on the roll. */
    LEFT
}
