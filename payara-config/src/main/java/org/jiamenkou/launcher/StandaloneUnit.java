package org.jiamenkou.launcher;

import com.mysql.cj.jdbc.MysqlDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jiamenkou.vault.Vault;

/** The persistence unit of the domain outside the server, for verbs and the demo content. */
public final class StandaloneUnit implements AutoCloseable {

    private final EntityManagerFactory factory;
    private final Vault vault;

    private StandaloneUnit(EntityManagerFactory factory, Vault vault) {
        this.factory = factory;
        this.vault = vault;
    }

    /** Opens the unit on this database, whose values this vault seals. */
    public static StandaloneUnit open(DatabaseAddress address, Vault vault) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("jakarta.persistence.nonJtaDataSource", source(address));
        settings.put("eclipselink.target-server", "None");
        settings.put("eclipselink.weaving", "false");
        settings.put("eclipselink.jdbc.batch-writing", "JDBC");
        settings.put("eclipselink.jdbc.batch-writing.size", "1000");
        settings.put("eclipselink.logging.logger", "JavaLogger");
        return new StandaloneUnit(Persistence.createEntityManagerFactory("jiamenkou", settings), vault);
    }

    /** What seals the personal data of this database. */
    public Vault vault() {
        return vault;
    }

    /** Handed over as a source: a password among the settings would be taken for an encrypted one. */
    private static DataSource source(DatabaseAddress address) {
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(address.url());
        source.setUser(address.user());
        source.setPassword(address.password());
        return source;
    }

    /** Runs the work in one transaction and gives its result; whatever it throws rolls everything back. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        EntityManager manager = factory.createEntityManager();
        EntityTransaction transaction = manager.getTransaction();
        try {
            transaction.begin();
            T result = work.apply(manager);
            transaction.commit();
            return result;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            manager.close();
        }
    }

    /** Runs work without a result in one transaction. */
    public void transact(Consumer<EntityManager> work) {
        inTransaction(manager -> {
            work.accept(manager);
            return true;
        });
    }

    @Override
    public void close() {
        factory.close();
    }
}
