package org.jiamenkou.staff;

import java.time.Instant;
import java.util.List;

/** Somebody who signs in, with password, authenticator and browser. */
final class Person {

    static final String RUN = Long.toString(System.nanoTime(), 36);
    static final String PASSWORD = "窗外的玉兰树今年开了十七朵";

    final String login;
    private final SignIn signIn;
    String secret = "";
    List<String> recoveryCodes = List.of();
    Client client;
    private long step;

    Person(SignIn signIn, String login) {
        this.signIn = signIn;
        this.login = login + RUN;
        this.client = new Client("192.0.2." + Math.abs(login.hashCode() % 250), "test", null);
    }

    Person from(String address) {
        client = new Client(address, "test", client.device());
        return this;
    }

    /** Opens the first account. */
    Entrance setUp(String code, String... districts) {
        return enrol(signIn.setUp(new SetUpRequest(code, login, "某人", List.of(districts), PASSWORD), () -> {}, client));
    }

    /** Takes an invitation. */
    Entrance join(String invitation) {
        return enrol(signIn.join(login, invitation, PASSWORD, client));
    }

    /** Both steps. */
    Entrance signIn() {
        Entrance half = signIn.password(login, PASSWORD, client);
        return signIn.code(half.token(), freshCode(), client);
    }

    /** A code that was not used: time is not waited for, the neighbour step is taken. */
    String freshCode() {
        step = Math.max(step + 1, Totp.step(Instant.now()));
        return Totp.of(secret).code(step);
    }

    private Entrance enrol(Entrance half) {
        secret = signIn.enrolment(half.token()).secret();
        step = Totp.step(Instant.now()) - 1;
        Enrolled enrolled = signIn.enrol(half.token(), Totp.of(secret).code(step), client);
        recoveryCodes = enrolled.recoveryCodes();
        client = new Client(client.address(), "test", enrolled.entrance().device());
        return enrolled.entrance();
    }
}
