package org.jiamenkou.admin.story;

import com.microsoft.playwright.options.SelectOption;

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
        visit.find("#district").selectOption(new SelectOption().setLabel(district));
        visit.enter();
        String code = visit.find("#invitation code").innerText();
        for (String role : roles) {
            account(login);
            visit.find("#role").selectOption(new SelectOption().setLabel(role));
            visit.find("#district").selectOption(new SelectOption().setLabel(district));
            visit.enter();
        }
        return code;
    }

    /** Opens an account that is clerk of one school of the district and gives the one-time code. */
    String inviteClerk(String login, String name, String district, String school) {
        String code = invite(login, name, district);
        account(login);
        visit.find("#role").selectOption(new SelectOption().setLabel("学校教务员"));
        visit.find("#district").selectOption(new SelectOption().setLabel(district));
        visit.find("#school").fill(school);
        visit.enter();
        return code;
    }

    /** Opens the page of one account. */
    Visit account(String login) {
        return visit.open("/staff/account?login=" + login);
    }
}
