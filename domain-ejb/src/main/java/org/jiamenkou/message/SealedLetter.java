package org.jiamenkou.message;

import java.util.List;
import org.jiamenkou.vault.Vault;

/** Recipient and words of a letter as the outbox keeps them: sealed for its key. */
final class SealedLetter {

    /** What phones are indexed as. */
    static final String PHONE = "phone";

    private static final String DIVIDER = "\u001f";

    private final Vault vault;
    private final String key;

    SealedLetter(Vault vault, String key) {
        this.vault = vault;
        this.key = key;
    }

    String closePhone(String phone) {
        return vault.close(phone, phoneOwner(key));
    }

    String openPhone(String sealed) {
        return vault.open(sealed, phoneOwner(key));
    }

    String closeWords(List<String> arguments) {
        return vault.close(String.join(DIVIDER, arguments), wordsOwner(key));
    }

    List<String> openWords(String sealed) {
        return List.of(vault.open(sealed, wordsOwner(key)).split(DIVIDER, -1));
    }

    static String phoneOwner(String key) {
        return "letter " + key + " phone";
    }

    static String wordsOwner(String key) {
        return "letter " + key + " words";
    }
}
