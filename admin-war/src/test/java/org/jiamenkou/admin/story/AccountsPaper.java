package org.jiamenkou.admin.story;

/** The page of accounts, as an administrator uses it. */
final class AccountsPaper {

    private final Visit visit;

    private AccountsPaper(Visit visit) {
        this.visit = visit;
    }

    static AccountsPaper of(Visit visit) {
        visit.open("/staff/accounts");
        return new AccountsPaper(visit);
    }

    /** Opens an account with these roles in the district and gives the one-time code. */
    String invite(String login, String name, String district, String... roles) {
        visit.fill("登录名", login).fill("姓名", name);
        visit.page()
                .getByLabel("所属区县")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(district));
        visit.enter();
        String code = visit.find("#invitation code").innerText();
        for (String role : roles) {
            account(login);
            visit.page()
                    .getByLabel("角色")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(role));
            visit.page()
                    .getByLabel("区县")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(district));
            visit.enter();
        }
        return code;
    }

    /** Opens the page of one account. */
    Visit account(String login) {
        return visit.open("/staff/account?login=" + login);
    }
}
