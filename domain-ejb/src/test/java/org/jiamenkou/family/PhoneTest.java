package org.jiamenkou.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mobile numbers as people type them. */
class PhoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "138 1234 5678",
                "138-1234-5678",
                "+8613812345678",
                "+86 138 1234 5678",
                "8613812345678",
                "008613812345678",
                "１３８１２３４５６７８",
                "＋８６ １３８１２３４５６７８",
                "\u3000138\u00a01234\u20115678 ",
                "(+86)13812345678"
            })
    void isReadHoweverItIsTyped(String typed) {
        assertThat(Phone.parse(typed)).contains(new Phone("13812345678"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12812345678",
                "1381234567",
                "138123456789",
                "+4413812345678",
                "0281234567",
                "1381234567a",
                "八六"
            })
    void whatIsNoMobileNumberIsNone(String typed) {
        assertThat(Phone.parse(typed)).isEmpty();
    }
}
