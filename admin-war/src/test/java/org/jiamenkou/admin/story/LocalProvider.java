package org.jiamenkou.admin.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/**
 * A provider of identities on this machine that speaks OpenID Connect: settings, a page to sign in at, codes that are worth a token
 * once, keys. It can be told to go wrong.
 */
final class LocalProvider implements AutoCloseable {

    private static final String SETTINGS = """
            {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
             "end_session_endpoint":"%1$s/logout",
             "response_types_supported":["code"],"subject_types_supported":["public"],
             "id_token_signing_alg_values_supported":["RS256"]}""";

    private static final String SIGN_IN = """
            <!DOCTYPE html><html lang="zh-CN"><link rel="icon" href="data:,"><title>统一身份认证</title><h1>统一身份认证</h1>
            <form action="/consent"><input name="asked" type="hidden" value="%s"><label>工号 <input name="subject"></label>
            <button name="answer" value="yes">进入</button><button name="answer" value="no">取消</button></form></html>""";

    private final HttpServer server;

    private final Map<String, TokenMaker.Granted> codes = new ConcurrentHashMap<>();

    private final List<String> signedOut = new CopyOnWriteArrayList<>();

    private volatile TokenMaker tokens = new TokenMaker();

    private LocalProvider(HttpServer server) {
        this.server = server;
        server.createContext("/.well-known/openid-configuration", asked -> json(asked, SETTINGS.formatted(issuer())));
        server.createContext("/authorize", this::authorize);
        server.createContext("/consent", this::consent);
        server.createContext("/token", this::token);
        server.createContext("/logout", this::signOut);
        server.createContext("/keys", asked -> json(asked, tokens.publicKeys()));
        server.start();
    }

    /** The one the server under test was told of. */
    static LocalProvider open() throws IOException {
        InetSocketAddress address =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.getInteger("jiamenkou.provider"));
        return new LocalProvider(HttpServer.create(address, 0));
    }

    /** From now on it makes its tokens so. */
    LocalProvider making(TokenMaker maker) {
        tokens = maker;
        return this;
    }

    /** The address it signs with. */
    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void authorize(HttpExchange asked) throws IOException {
        String query = asked.getRequestURI().getRawQuery();
        answer(asked, 200, "text/html; charset=utf-8", SIGN_IN.formatted(query.replace("&", "&amp;")));
    }

    private void consent(HttpExchange asked) throws IOException {
        Fields form = fields(asked.getRequestURI().getRawQuery());
        Fields request = fields(form.get("asked"));
        String back = request.get("redirect_uri") + "?state=" + request.get("state");
        if (form.get("answer").equals("yes")) {
            String code = UUID.randomUUID().toString();
            codes.put(
                    code,
                    new TokenMaker.Granted(
                            form.get("subject"),
                            request.get("nonce"),
                            request.get("client_id"),
                            request.get("redirect_uri")));
            back += "&code=" + code;
        } else {
            back += "&error=access_denied";
        }
        asked.getResponseHeaders().set("Location", back);
        answer(asked, 302, "text/plain", "");
    }

    private void signOut(HttpExchange asked) throws IOException {
        Fields request = fields(asked.getRequestURI().getRawQuery());
        signedOut.add(request.get("client_id"));
        asked.getResponseHeaders().set("Location", request.get("post_logout_redirect_uri"));
        answer(asked, 302, "text/plain", "");
    }

    /** Which products have sent browsers to sign out. */
    List<String> signedOut() {
        return signedOut;
    }

    private void token(HttpExchange asked) throws IOException {
        Fields form = fields(new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        TokenMaker.Granted granted = codes.remove(form.get("code"));
        if (granted == null
                || !"only-for-stories".equals(form.get("client_secret"))
                || !granted.client().equals(form.get("client_id"))
                || !granted.redirect().equals(form.get("redirect_uri"))) {
            answer(asked, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        json(
                asked,
                "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":300,\"id_token\":\"%s\"}"
                        .formatted(UUID.randomUUID(), tokens.token(issuer(), granted)));
    }

    private static Fields fields(String text) {
        return new Fields(Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8))));
    }

    private record Fields(Map<String, String> values) {

        String get(String name) {
            return values.getOrDefault(name, "");
        }
    }

    private static void json(HttpExchange asked, String body) throws IOException {
        answer(asked, 200, "application/json", body);
    }

    private static void answer(HttpExchange asked, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().set("Content-Type", type);
        asked.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
