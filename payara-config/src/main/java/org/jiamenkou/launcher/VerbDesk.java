package org.jiamenkou.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import org.jiamenkou.vault.Vault;

/**
 * What a verb works with.
 *
 * @param database the database
 * @param data the data folder, which holds the secret key where the environment does not
 * @param out where to write for the person
 * @param err where to write what went wrong
 */
public record VerbDesk(DatabaseAddress database, Path data, PrintStream out, PrintStream err) {

    /** Opens the persistence unit on the verb's database; close it at the end. */
    public StandaloneUnit openUnit() {
        return StandaloneUnit.open(database, vault());
    }

    /** What seals the secrets and the personal data of the verb's database. */
    public Vault vault() {
        return SecretKey.of(data).vault();
    }
}
