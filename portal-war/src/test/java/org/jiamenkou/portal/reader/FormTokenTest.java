package org.jiamenkou.portal.reader;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTokenTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final Map<String, String> headers = new HashMap<>(Map.of("Host", "xq.example.cn"));

    private String sent = SECRET;

    private String kept = SECRET;

    @Test
    void aFormOfOurOwnIsTaken() {
        headers.put("Origin", "https://xq.example.cn");
        headers.put("Sec-Fetch-Site", "same-origin");

        assertThat(isOurs()).isTrue();
    }

    @Test
    void anOldBrowserThatSaysNothingIsKnownByTheSecret() {
        assertThat(isOurs()).isTrue();
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        headers.put("Sec-Fetch-Site", "cross-site");

        assertThat(isOurs()).isFalse();
    }

    @Test
    void aForeignOriginIsRefused() {
        headers.put("Origin", "https://xq.example.cn.evil.example");

        assertThat(isOurs()).isFalse();
    }

    @Test
    void anOriginThatIsNoneIsRefused() {
        headers.put("Origin", "null");

        assertThat(isOurs()).isFalse();
    }

    @Test
    void anotherSecretIsRefused() {
        sent = "ffff456789abcdef0123456789abcdef";

        assertThat(isOurs()).isFalse();
    }

    @Test
    void aBrowserWithoutTheCookieIsRefused() {
        kept = "";
        sent = "";

        assertThat(isOurs()).isFalse();
    }

    @Test
    void aCookieThatIsNoSecretIsRefused() {
        kept = "\"><script>alert(1)</script>0123456";
        sent = kept;

        assertThat(isOurs()).isFalse();
    }

    private boolean isOurs() {
        return FormToken.isOurs((HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> headers.get((String) arguments[0]);
                    case "getParameter" -> sent;
                    case "getCookies" -> new Cookie[] {new Cookie("form", kept)};
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }
}
