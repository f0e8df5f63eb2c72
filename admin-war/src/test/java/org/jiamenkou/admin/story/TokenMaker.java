package org.jiamenkou.admin.story;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Makes the identity tokens of the provider, right ones and wrong ones. */
final class TokenMaker {

    private static final String CLAIMS =
            "{\"iss\":\"%s\",\"sub\":\"%s\",\"aud\":\"%s\",\"nonce\":\"%s\",\"amr\":[%s],\"iat\":%d,\"exp\":%d}";

    /** One pair for all stories: the server under test keeps the public half. */
    private static final KeyPair KEYS = pair();

    private static final String KEY = UUID.randomUUID().toString();

    private KeyPair signing = KEYS;

    private String methods = "\"pwd\"";

    private UnaryOperator<String> change = UnaryOperator.identity();

    /** What a code is worth: who, for which visit, and to whom. */
    record Granted(String subject, String nonce, String client, String redirect) {}

    /** The provider has asked for a second factor itself. */
    TokenMaker withTwoFactors() {
        methods = "\"pwd\",\"mfa\"";
        return this;
    }

    /** Somebody else has signed. */
    TokenMaker signedBySomebodyElse() {
        signing = pair();
        return this;
    }

    /** The claims are not those that were asked for. */
    TokenMaker claiming(String right, String wrong) {
        change = claims -> claims.replaceFirst(right, wrong);
        return this;
    }

    /** The token for what was granted. */
    String token(String issuer, Granted granted) {
        long now = Clock.systemUTC().instant().getEpochSecond();
        String claims =
                CLAIMS.formatted(issuer, granted.subject(), granted.client(), granted.nonce(), methods, now, now + 300);
        String signed = encoded("{\"alg\":\"RS256\",\"kid\":\"" + KEY + "\"}") + "." + encoded(change.apply(claims));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(signing.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The keys everybody may know. */
    String publicKeys() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"%s\",\"use\":\"sig\",\"alg\":\"RS256\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(
                        KEY,
                        encoded(key.getModulus().toByteArray()),
                        encoded(key.getPublicExponent().toByteArray()));
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
