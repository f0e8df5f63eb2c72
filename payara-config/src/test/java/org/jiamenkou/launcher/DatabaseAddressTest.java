package org.jiamenkou.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://ann:secret@db:3306/zones, jdbc:mysql://db:3306/zones, ann, secret",
        "jdbc:mysql://ann:p%40ss+1%2F@db/zones, jdbc:mysql://db/zones, ann, p@ss+1/",
        "jdbc:mysql://ann:a@b@db/zones, jdbc:mysql://db/zones, ann, a@b",
        "jdbc:mysql://db/zones?user=ann&password=se%26cret, jdbc:mysql://db/zones, ann, se&cret",
        "jdbc:mysql://db/zones?sslMode=REQUIRED&user=ann&password=x, jdbc:mysql://db/zones?sslMode=REQUIRED, ann, x",
        "jdbc:mysql:replication://ann:x@db1;db2:3307/zones, jdbc:mysql:replication://db1;db2:3307/zones, ann, x",
        "jdbc:mysql://ann@db/zones, jdbc:mysql://db/zones, ann, ''",
    })
    void credentialsAreTakenOutOfTheAddress(String text, String url, String user, String password) {
        assertThat(DatabaseAddress.parse(text)).isEqualTo(new DatabaseAddress(url, user, password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "db/zones", "jdbc:postgresql://db/zones", "jdbc:mysql://db", "jdbc:mysql://db/"})
    void whatIsNoAddressOfMySqlIsRefused(String text) {
        assertThatThrownBy(() -> DatabaseAddress.parse(text)).isInstanceOf(LaunchRefused.class);
    }

    @Test
    void noPasswordIsEverShown() {
        DatabaseAddress address = DatabaseAddress.parse("jdbc:mysql://ann:secret@db/zones");
        assertThat(address.toString()).isEqualTo("db/zones");
    }

    @Test
    void whatTheAddressSetsItselfWins() {
        DatabaseAddress address = DatabaseAddress.parse("jdbc:mysql://ann:x@db/zones?connectTimeout=9000");
        assertThat(address.forServer().url())
                .contains("?connectTimeout=9000&")
                .contains("socketTimeout=15000")
                .doesNotContain("connectTimeout=2000");
        assertThat(address.with(List.of("a=1", "a=2")).url()).endsWith("&a=1");
    }
}
