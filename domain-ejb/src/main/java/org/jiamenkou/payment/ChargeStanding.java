package org.jiamenkou.payment;

/** 费用情况: what a clerk looks for among charges. */
public enum ChargeStanding {
    /** 待缴. */
    OPEN("c.state = 'OPEN'"),
    /** 逾期未缴: open, and its day is over. */
    OVERDUE("c.state = 'OPEN' and c.pay_by < utc_timestamp(6)"),
    /** 已缴. */
    PAID("c.state = 'PAID'"),
    /** 已取消: dropped, whether it had been paid or not. */
    VOID("c.state = 'VOID'"),
    /** 待退: something paid for it is still to be given back. */
    GIVE_BACK("r.due_fen > 0"),
    /** 已退. */
    GIVEN_BACK("r.done_fen > 0");

    private final String sql;

    ChargeStanding(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
