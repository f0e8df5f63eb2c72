package org.jiamenkou.staff;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which roles a use case of a desk is for. It is checked against the officer, the first argument, before the body runs;
 * an officer who holds none of them is refused with {@code not-yours}. The body still asks for the district it touches.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface For {

    /** The roles, one of which is needed. */
    @Nonbinding
    Role[] value() default {};

    /** Whether it is for everybody who has signed in, whatever the roles. */
    @Nonbinding
    boolean everybody() default false;
}
