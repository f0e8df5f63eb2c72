package org.jiamenkou.portal.reader;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages read {@code #{row.name}} from beans, records and enums of ours, whose accessors are called {@code name()} and
 * {@code code()}. The usual resolver looks a method call up anew each time it is rendered, at some ten microseconds;
 * here each class is looked through once.
 */
public class FluentResolver extends ELResolver {

    private static final Set<String> GIVEN = Set.of("w", "reader", "assets", "answerPage", "ask", "asked", "sheet");

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            boolean ours = type.getName().startsWith("org.jiamenkou.") && Modifier.isPublic(type.getModifiers());
            return ours ? accessors(type) : Map.of();
        }
    };

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (!(property instanceof String name)) {
            return null;
        }
        if (base == null) {
            return given(context, name);
        }
        Method accessor = ACCESSORS.get(base.getClass()).get(property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(true);
        return read(accessor, base);
    }

    /** What the filters gave the page, before anybody looks for a bean of that name. */
    private static @Nullable Object given(ELContext context, String name) {
        if (!GIVEN.contains(name) || !(context.getContext(FacesContext.class) instanceof FacesContext faces)) {
            return null;
        }
        Object given = ((ServletRequest) faces.getExternalContext().getRequest()).getAttribute(name);
        context.setPropertyResolved(given != null);
        return given;
    }

    /** Words with arguments: the one call with arguments that every page makes. */
    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object method,
            Class<?> @Nullable [] types,
            @Nullable Object @Nullable [] arguments) {
        if (!(base instanceof Words words) || !"of".equals(method) || arguments == null || arguments.length == 0) {
            return null;
        }
        context.setPropertyResolved(true);
        @Nullable Object[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        boolean spread = rest.length == 1 && rest[0] instanceof Object[];
        return words.of(String.valueOf(arguments[0]), spread ? (Object[]) rest[0] : rest);
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // records and enums do not change
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return false;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }

    private static Map<String, Method> accessors(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getReturnType() != void.class && method.getDeclaringClass() != Object.class)
                .filter(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                .collect(Collectors.toMap(FluentResolver::property, Function.identity(), FluentResolver::narrower));
    }

    /** {@code getName()}, {@code isName()} and {@code name()} are all read as {@code name}. */
    private static String property(Method accessor) {
        String name = accessor.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        boolean plain = prefix == 0 || name.length() == prefix || !Character.isUpperCase(name.charAt(prefix));
        return plain ? name : Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1);
    }

    private static Method narrower(Method one, Method other) {
        return one.getReturnType().isAssignableFrom(other.getReturnType()) ? other : one;
    }

    private static @Nullable Object read(Method accessor, Object base) {
        try {
            return accessor.invoke(base);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }
}
