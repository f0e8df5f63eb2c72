package org.jiamenkou.portal.afterschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiamenkou.afterschool.CareSlot;
import org.jiamenkou.afterschool.ChildStanding;
import org.jiamenkou.afterschool.ClassRow;
import org.jiamenkou.afterschool.SchoolOffer;
import org.jspecify.annotations.Nullable;

/** The week of classes: a row for each weekday, a column for each slot of a day; on a phone one below the other. */
@Named
@RequestScoped
public class GridPage extends AfterschoolPage {

    private @Nullable List<Row> rows;

    /**
     * A weekday.
     *
     * @param weekday in words
     * @param cells its slots, in the order of the columns
     */
    public record Row(String weekday, List<Cell> cells) {}

    /**
     * A slot of a weekday.
     *
     * @param slot the slot, or null where the day has none at that place
     * @param fit the classes the child can have or has, or could but for a clash, a limit or a full class
     * @param other the classes for other grades
     */
    public record Cell(@Nullable CareSlot slot, List<ClassCard> fit, List<ClassCard> other) {}

    /** The rows. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = build();
        }
        return rows;
    }

    /** The slots that head the columns: those of the first day that has the most. */
    public List<CareSlot> getColumns() {
        SchoolOffer offer = getOffer();
        return offer == null
                ? List.of()
                : days(offer).values().stream()
                        .reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
    }

    /** Whether nothing is offered. */
    public boolean isNothing() {
        SchoolOffer offer = getOffer();
        return offer == null || offer.classes().isEmpty();
    }

    /** When the places were counted, to the second. */
    public String getCounted() {
        SchoolOffer offer = getOffer();
        return offer == null ? "" : getTimes().seconds(offer.asOf());
    }

    private List<Row> build() {
        SchoolOffer offer = getOffer();
        ChildStanding standing = getStanding();
        if (offer == null || standing == null) {
            return List.of();
        }
        Cards cards = new Cards(offer, standing, words());
        Map<String, ClassCard> made = new LinkedHashMap<>();
        offer.classes().forEach(row -> made.put(row.code(), cards.of(row)));
        return days(offer).entrySet().stream()
                .map(day -> new Row(
                        getTimes().weekday(day.getKey()),
                        getColumns().stream()
                                .map(column -> cell(day.getValue(), column, offer, made))
                                .toList()))
                .toList();
    }

    private static Cell cell(List<CareSlot> day, CareSlot column, SchoolOffer offer, Map<String, ClassCard> made) {
        CareSlot slot = day.stream()
                .filter(one -> one.block() == column.block())
                .findFirst()
                .orElse(null);
        List<ClassCard> all = slot == null
                ? List.of()
                : offer.classes().stream()
                        .filter(row -> takesPlace(row, slot))
                        .map(row -> Objects.requireNonNull(made.get(row.code())))
                        .toList();
        return new Cell(
                slot,
                all.stream().filter(card -> !card.isOtherGrade()).toList(),
                all.stream().filter(ClassCard::isOtherGrade).toList());
    }

    private static boolean takesPlace(ClassRow row, CareSlot slot) {
        return row.slots().stream().anyMatch(one -> one.code().equals(slot.code()));
    }

    private static Map<DayOfWeek, List<CareSlot>> days(SchoolOffer offer) {
        Map<DayOfWeek, List<CareSlot>> days = new LinkedHashMap<>();
        for (CareSlot slot : offer.slots()) {
            days.merge(
                    slot.weekday(),
                    List.of(slot),
                    (one, more) -> java.util.stream.Stream.concat(one.stream(), more.stream())
                            .toList());
        }
        return days;
    }
}
