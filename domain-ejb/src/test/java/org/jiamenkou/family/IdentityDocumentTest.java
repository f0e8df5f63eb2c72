package org.jiamenkou.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jiamenkou.family.IdentityDocument.Type;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of documents, each sort in its own form. */
class IdentityDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource({
        "IDENTITY_CARD, 11010519491231002x, 11010519491231002X",
        "HONG_KONG_MACAO_PERMIT, h01234567, H01234567",
        "HONG_KONG_MACAO_PERMIT, Ｍ0123456701, M0123456701",
        "TAIWAN_PERMIT, 01234567, 01234567",
        "PERMANENT_RESIDENCE, CHN310187010101, CHN310187010101",
        "PASSPORT, e 12345678, E12345678",
        "BIRTH_CERTIFICATE, T123456789, T123456789"
    })
    void areReadHoweverTheyAreTyped(Type type, String typed, String number) {
        assertThat(IdentityDocument.parse(type, typed, TODAY)).contains(new IdentityDocument(type, number));
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTITY_CARD, 110105194912310021",
        "IDENTITY_CARD, E12345678",
        "HONG_KONG_MACAO_PERMIT, X01234567",
        "TAIWAN_PERMIT, 0123456",
        "PERMANENT_RESIDENCE, CHN31018701010",
        "PASSPORT, E1-",
        "BIRTH_CERTIFICATE, 1234567890"
    })
    void ofAnotherFormAreNone(Type type, String typed) {
        assertThat(IdentityDocument.parse(type, typed, TODAY)).isEmpty();
    }
}
