package org.jiamenkou.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.audit.AuditEntry;
import org.jiamenkou.audit.AuditQuery;
import org.jiamenkou.kernel.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every use case of every desk, tried by every role, and what the trail keeps of it. */
@ExtendWith(ArquillianExtension.class)
class DeskWalkIT {

    private static final String HERE = "w" + Person.RUN;

    @EJB
    private AccountDesk accounts;

    @Inject
    private BeanManager beans;

    @EJB
    private AuditDesk audit;

    @EJB
    private StaffProbe probe;

    @EJB
    private ProbeDesk inner;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(StaffProbe.class, ProbeDesk.class, Person.class);
    }

    @Test
    void everyUseCaseOfEveryDeskRefusesEveryRoleItIsNotFor() throws Exception {
        Set<String> walked = new TreeSet<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (!bean.getBeanClass().getSimpleName().endsWith("Desk")) {
                continue;
            }
            Object desk = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
            for (Method useCase : bean.getBeanClass().getDeclaredMethods()) {
                For allowed = useCase.getAnnotation(For.class);
                if (allowed != null && !allowed.everybody()) {
                    refusesOthers(desk, useCase, List.of(allowed.value()));
                    walked.add(bean.getBeanClass().getSimpleName());
                }
            }
        }
        assertThat(walked)
                .hasSizeGreaterThan(14)
                .contains("AccountDesk", "NoticeDesk", "SchoolDesk", "TicketDesk", "RollDesk")
                .contains("TermDesk", "ClassDesk", "SupplyDesk", "WhitelistDesk");
    }

    private static void refusesOthers(Object desk, Method useCase, List<Role> allowed) throws Exception {
        for (Role role : Role.values()) {
            if (!allowed.contains(role)) {
                assertThat(code(desk, useCase, officer(role)))
                        .as("%s by %s", useCase, role)
                        .isEqualTo("not-yours");
            }
        }
    }

    @Test
    void everyRefusalIsInTheTrail() {
        Officer editor = officer(Role.EDITOR);
        long before = entries();
        assertThatThrownBy(() -> accounts.create(editor, "somebody", "某人", HERE))
                .hasMessageContaining("not-yours");
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(probe.text("select concat(login, ' ', what, ' ', outcome, ' ', after_text) from audit_entry"
                        + " order by number desc limit 1"))
                .isEqualTo("editor" + HERE + " AccountDesk.create REFUSED not-yours");
    }

    @Test
    void aRefusalThatComesThroughAnotherSessionBeanKeepsItsReasonAndIsInTheTrail() {
        long before = entries();
        assertThatThrownBy(() -> inner.refuse(officer(Role.EDITOR))).hasMessageContaining("unknown-account");
        assertThat(entries()).isEqualTo(before + 1);
    }

    @Test
    void anAuditorReadsTheOwnDistrictsOnly() {
        probe.record(List.of(
                officer(Role.EDITOR).did(HERE, "walk.here", "a"),
                officer(Role.EDITOR).did("elsewhere", "walk.there", "b")));
        Officer auditor = officer(Role.AUDITOR);
        AuditQuery query = new AuditQuery(java.util.Set.of("elsewhere"), null, "walk.", null, null, 0, 100);
        assertThat(audit.search(auditor, query))
                .extracting(row -> row.entry().what())
                .containsOnly("walk.here");
    }

    @Test
    void theTrailIsOneChainWhoeverWrites() throws Exception {
        long before = entries();
        Thread[] writers = new Thread[4];
        for (int i = 0; i < writers.length; i++) {
            writers[i] = new Thread(() -> {
                for (int j = 0; j < 10; j++) {
                    probe.record(List.of(officer(Role.EDITOR).did(HERE, "walk.many", "x")));
                }
            });
            writers[i].start();
        }
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(entries()).isEqualTo(before + 40);
        assertThat(audit.verify(officer(Role.AUDITOR)).whole()).isTrue();
    }

    @Test
    void whatIsRolledBackIsNotInTheTrail() {
        long before = entries();
        AuditEntry entry = officer(Role.EDITOR).did(HERE, "walk.undone", "x");
        assertThatThrownBy(() -> probe.recordAndFail(entry)).isInstanceOf(StaffRefusal.class);
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void theTrailRefusesEveryChange() {
        probe.record(List.of(officer(Role.EDITOR).did(HERE, "walk.kept", "x")));
        for (String statement : List.of(
                "update audit_entry set subject = 'y'",
                "delete from audit_entry",
                "insert into audit_entry (number, at, what, subject, outcome, previous, hash)"
                        + " select number + 1, at, what, subject, outcome, previous, hash from audit_entry limit 1",
                "update audit_head set hash = repeat('0', 64), number = 0",
                "update audit_head set number = number + 1",
                "delete from audit_head",
                "insert into audit_head (id, number, hash) values (2, 0, repeat('0', 64))")) {
            assertThatThrownBy(() -> probe.change(statement)).as(statement).isNotNull();
        }
    }

    private long entries() {
        return probe.number("select number from audit_head");
    }

    private static Officer officer(Role role) {
        Grant grant = new Grant(role, HERE, role == Role.SCHOOL_CLERK ? HERE + "-1" : null);
        return new Officer(-1, role.code() + HERE, "某人", List.of(grant), "192.0.2.1");
    }

    private static String code(Object desk, Method useCase, Officer officer) throws IllegalAccessException {
        Object[] arguments = Arrays.stream(useCase.getParameterTypes())
                .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                .toArray();
        arguments[0] = officer;
        try {
            useCase.invoke(desk, arguments);
            return "done";
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof DomainException refused ? refused.code() : String.valueOf(e.getCause());
        }
    }
}
