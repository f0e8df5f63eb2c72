package org.jiamenkou.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The {@code otpauth:} address authenticator applications read from a picture. */
final class AuthenticatorAddress {

    private static final String ISSUER = "家门口";

    private AuthenticatorAddress() {}

    static Enrolment of(String login, String secret) {
        String issuer = escaped(ISSUER);
        return new Enrolment(
                secret,
                "otpauth://totp/" + issuer + ":" + escaped(login) + "?secret=" + secret + "&issuer=" + issuer
                        + "&algorithm=SHA1&digits=6&period=30");
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
