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
        return vault.close(phone, phoneOwner());
    }

    String openPhone(String sealed) {
        return vault.open(sealed, phoneOwner());
    }

    String closeWords(List<String> arguments) {
        return vault.close(String.join(DIVIDER, arguments), wordsOwner());
    }

    List<String> openWords(String sealed) {
        return List.of(vault.open(sealed, wordsOwner()).split(DIVIDER, -1));
    }

    private String phoneOwner() {
        return "letter " + key + " phone";
    }

    private String wordsOwner() {
        return "letter " + key + " words";
    }
}
