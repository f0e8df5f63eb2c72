package org.jiamenkou.afterschool;

/** How a body stands on the whitelist. */
public enum ProviderState {
    /** 在册. */
    LISTED,
    /** 暂停: no new classes. */
    SUSPENDED,
    /** 退出. */
    REMOVED
}
