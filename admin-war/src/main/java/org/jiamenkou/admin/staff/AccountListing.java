package org.jiamenkou.admin.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jiamenkou.admin.export.Listing;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.staff.AccountDesk;
import org.jiamenkou.staff.AccountRow;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;

/** The accounts of the districts somebody administers as a table. */
@ApplicationScoped
public class AccountListing implements Listing {

    @Inject
    private AccountDesk desk;

    /** For the container. */
    @NullUnmarked
    public AccountListing() {}

    @Override
    public String code() {
        return "accounts";
    }

    @Override
    public List<String> columns() {
        return List.of("login", "name", "district", "account-state", "roles");
    }

    @Override
    public int total(Officer officer, Address filter) {
        return desk.list(officer).size();
    }

    @Override
    public void write(Officer officer, Address filter, Taker rows) throws IOException {
        for (AccountRow account : desk.list(officer)) {
            String roles = account.grants().stream()
                    .map(grant -> rows.word("role." + grant.role().name()) + " " + grant.district())
                    .collect(Collectors.joining("；"));
            rows.row(
                    account.login(),
                    account.name(),
                    account.homeDistrict(),
                    rows.word("account." + account.state().name()),
                    roles);
        }
    }
}
