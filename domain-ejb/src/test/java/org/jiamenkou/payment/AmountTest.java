package org.jiamenkou.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.jiamenkou.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "18, 300, 0, 5400, 5400",
        "18, 335, 3015, 6030, 3015",
        "17, 333, 1, 5661, 5660",
        "0, 500, 0, 0, 0",
        "18, 500, 9000, 9000, 0"
    })
    void lessonsTimesPriceLessTheWaiverIsDue(int lessons, long price, long waiver, long subtotal, long due) {
        Amount amount = new Amount(lessons, new Money(price), new Money(waiver));

        assertThat(amount.subtotal()).isEqualTo(new Money(subtotal));
        assertThat(amount.due()).isEqualTo(new Money(due));
    }

    @Test
    void aWaiverIsNeverMoreThanThePrice() {
        assertThatThrownBy(() -> new Amount(1, new Money(300), new Money(301)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Amount(-1, new Money(300), Money.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBillAddsUpWhatIsOpenWhatIsPaidAndWhatIsGivenBack() {
        Bill bill = new Bill(
                List.of(
                        line(100, ChargeState.OPEN),
                        line(250, ChargeState.PAID),
                        line(7, ChargeState.VOID),
                        line(30, ChargeState.OPEN)),
                List.of(refund(7, null), refund(9, Instant.EPOCH)));

        assertThat(bill.open()).isEqualTo(new Money(130));
        assertThat(bill.paid()).isEqualTo(new Money(250));
        assertThat(bill.givenBackLater()).isEqualTo(new Money(7));
    }

    private static ChargeRow line(long fen, ChargeState state) {
        Amount amount = new Amount(1, new Money(fen), Money.NONE);
        return new ChargeRow("C", new Charge("s", "a", "p", "航模", null, amount, null, null), state, null);
    }

    private static RefundRow refund(long fen, @Nullable Instant done) {
        return new RefundRow("R", "O", "a", "p", "航模", new Money(fen), "late", Instant.EPOCH, done);
    }
}
