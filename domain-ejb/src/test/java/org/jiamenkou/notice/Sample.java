package org.jiamenkou.notice;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiamenkou.content.ArticleText;
import org.jiamenkou.content.Category;
import org.jiamenkou.content.RichText;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.seat.BandThresholds;
import org.jiamenkou.staff.Grant;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.Nullable;

/** Arguments for a use case nobody has thought of: plain values, and one name wherever a text stands. */
final class Sample {

    private static final Instant MOMENT = Instant.parse("2027-03-01T04:00:00Z");

    private final Officer officer;
    private final String name;

    /** Arguments that name that thing. */
    Sample(Officer officer, String name) {
        this.officer = officer;
        this.name = name;
    }

    /** One for each parameter. */
    Object[] of(Method method) throws ReflectiveOperationException {
        Type[] types = method.getGenericParameterTypes();
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = value(types[i]);
        }
        return values;
    }

    private @Nullable Object value(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType several) {
            Object one = several.getRawType() == List.class ? value(several.getActualTypeArguments()[0]) : null;
            return one == null ? empty((Class<?>) several.getRawType()) : List.of(one);
        }
        Class<?> plain = (Class<?>) type;
        Object known = known(plain);
        if (known != null) {
            return known;
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return plain.isRecord() ? made(plain) : null;
    }

    private static @Nullable Object empty(Class<?> type) {
        return Map.<Class<?>, Object>of(
                        List.class,
                        List.of(),
                        Set.class,
                        Set.of(),
                        Map.class,
                        Map.of(),
                        Optional.class,
                        Optional.empty())
                .get(type);
    }

    private @Nullable Object known(Class<?> type) {
        if (type == ArticleText.class) {
            return new ArticleText(Category.values()[0], "标题", "", new RichText("<p>正文</p>"), 0, null);
        }
        return Map.<Class<?>, Object>ofEntries(
                        Map.entry(Officer.class, officer),
                        Map.entry(String.class, name),
                        Map.entry(int.class, 1),
                        Map.entry(long.class, 1L),
                        Map.entry(double.class, 30.0),
                        Map.entry(boolean.class, false),
                        Map.entry(byte[].class, new byte[] {'x'}),
                        Map.entry(Instant.class, MOMENT),
                        Map.entry(LocalDate.class, LocalDate.of(2025, 9, 1)),
                        Map.entry(SchoolYear.class, new SchoolYear(2025)),
                        Map.entry(BandThresholds.class, BandThresholds.USUAL),
                        Map.entry(Grant.class, Grant.in(name, Role.EDITOR)))
                .get(type);
    }

    /** A record of samples; null where those are no sound one. */
    private @Nullable Object made(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = value(parts[i].getGenericType());
        }
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException unsound) {
            return null;
        }
    }
}
