package org.jiamenkou.staff;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.NullUnmarked;

/** Somebody whose work goes on while they are away: with the roles of this moment, and not at all once the account is disabled. */
@Stateless
public class Officers {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    /** For the container. */
    @NullUnmarked
    public Officers() {}

    /** Who has this login; refuses {@code unknown-account} where nobody may sign in with it. */
    public Officer acting(String login) {
        AccountStore accounts = new AccountStore(em);
        Account account = accounts.find(login)
                .filter(Account::isActive)
                .orElseThrow(() -> new StaffRefusal("unknown-account", login));
        return new Officer(account.id(), account.login(), account.name(), accounts.grants(account.id()), null);
    }
}
