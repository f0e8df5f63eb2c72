package org.jiamenkou.admin.staff;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the server's mechanism of OpenID Connect, so that it is asked on the page it is for and on no other. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OnlyAtTheDoor {

    /** The mark itself. */
    final class Mark extends AnnotationLiteral<OnlyAtTheDoor> implements OnlyAtTheDoor {

        private static final long serialVersionUID = 1L;
    }
}
