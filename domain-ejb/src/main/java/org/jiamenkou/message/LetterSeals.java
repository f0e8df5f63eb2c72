package org.jiamenkou.message;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jiamenkou.vault.Resealing;
import org.jiamenkou.vault.Vault;

/** What becomes of letters when the key of the installation does. */
public final class LetterSeals {

    private LetterSeals() {}

    /** Seals recipients and words with the current key; repeatable at any point. Gives how many rows were changed. */
    public static int reseal(Connection connection, Vault vault) throws SQLException {
        List<String> columns = List.of("letter_key", "phone_sealed", "phone_index", "words_sealed");
        return new Resealing(connection, vault).rows("message_letter", "id", columns, row -> {
            String key = row.text("letter_key");
            String phone = row.seal("phone_sealed", SealedLetter.phoneOwner(key));
            row.seal("words_sealed", SealedLetter.wordsOwner(key));
            if (phone != null) {
                row.index("phone_index", vault.index(SealedLetter.PHONE, phone));
            }
        });
    }

    /** Forgets what a lost key has sealed: letters that wait are not sent. */
    public static void forget(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update message_letter set state = case when state = 'WAITING' then 'STALE' else state end,"
                            + " phone_sealed = null, phone_index = null, words_sealed = null");
        }
    }
}
