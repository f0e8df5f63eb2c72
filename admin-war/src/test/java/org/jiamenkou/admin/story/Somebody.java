package org.jiamenkou.admin.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Somebody who works at the console: a login, a password, a phone, and a browser. */
final class Somebody implements AutoCloseable {

    private static final String RUN = Long.toString(System.nanoTime(), 36);

    static final String PASSWORD = "窗外的玉兰树今年开了十七朵";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static @Nullable Somebody administrator;

    final String login;

    final Visit visit = Visit.desktop();

    private Authenticator phone = new Authenticator("");

    private Somebody(String name) {
        this.login = name + RUN + COUNT.incrementAndGet();
    }

    /** The administrator of every district, who came in with the set-up code; the same in all stories, signed in. */
    static synchronized Somebody administrator() {
        Somebody known = administrator;
        if (known != null) {
            return known;
        }
        Somebody first = new Somebody("admin");
        first.setUp(System.getProperty("jiamenkou.set-up", ""));
        administrator = first;
        return first;
    }

    /** Somebody whom the administrator invites, with roles in 温江区, signed in for the first time. */
    static Somebody with(String name, String... roles) {
        Somebody invited = new Somebody(name);
        return invited.joins(AccountsPaper.of(administrator().visit).invite(invited.login, "某" + name, "温江区", roles));
    }

    /** Somebody of the office of basic education of that district, signed in for the first time. */
    static Somebody officeOf(String name, String district) {
        Somebody invited = new Somebody(name);
        return invited.joins(
                AccountsPaper.of(administrator().visit).invite(invited.login, "某" + name, district, "基教科"));
    }

    /** A clerk of one school of 明湖区, signed in for the first time. */
    static Somebody clerkOf(String name, String school) {
        Somebody invited = new Somebody(name);
        return invited.joins(
                AccountsPaper.of(administrator().visit).inviteClerk(invited.login, "某" + name, "明湖区", school));
    }

    private Somebody joins(String code) {
        visit.open("/staff/join").fill("登录名", login).fill("邀请码", code);
        choosePassword();
        enrol();
        return this;
    }

    private void setUp(String code) {
        visit.open("/").click("a[href$='set-up']").picture("set-up");
        visit.fill("设置码", code).fill("姓名", "陈安").fill("登录名", login);
        visit.find("input[type=checkbox]").all().forEach(box -> box.check());
        choosePassword();
        enrol();
    }

    private void choosePassword() {
        visit.fill("新密码", PASSWORD).fill("再输入一次", PASSWORD).enter();
    }

    private void enrol() {
        assertThat(visit.heading()).isEqualTo("绑定身份验证器");
        visit.picture("enrol");
        phone = new Authenticator(visit.find("#secret").innerText());
        visit.fill("应用显示的 6 位数字", phone.code()).enter();
        assertThat(visit.find("#recovery li").count()).isEqualTo(10);
        visit.picture("recovery").click("#go");
        assertThat(visit.heading()).isEqualTo("工作台");
    }

    /** Signs in again in this browser, from wherever it stands. */
    Visit signIn(Visit browser) {
        browser.fill("登录名", login).fill("密码", PASSWORD).enter();
        return typeCode(browser);
    }

    /** Types what the phone shows, where it is asked for. */
    Visit typeCode(Visit browser) {
        assertThat(browser.heading()).isEqualTo("输入验证码");
        return browser.fill("验证码", phone.code()).enter();
    }

    @Override
    public void close() {
        visit.close();
    }
}
