package org.jiamenkou.portal.family;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jiamenkou.family.ConsentRow;
import org.jiamenkou.family.Consents;
import org.jiamenkou.family.PersonalField;
import org.jiamenkou.family.PrivacyNotice;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What is kept about a family, and what it has agreed to. */
@Named
@RequestScoped
public class PrivacyPage extends FamilyPage {

    @EJB
    private Consents consents;

    private @Nullable List<ConsentRow> standing;

    private @Nullable List<PersonalField.Words> register;

    /** For the container. */
    @NullUnmarked
    public PrivacyPage() {}

    /** The register, in words. */
    public List<PersonalField.Words> getRegister() {
        if (register == null) {
            String language = words().language().code();
            register = Arrays.stream(PersonalField.values())
                    .map(field -> field.words(language))
                    .toList();
        }
        return register;
    }

    /** What the guardian last said to each purpose. */
    public List<ConsentRow> getConsents() {
        if (standing == null) {
            standing = consents.standing(guardian());
        }
        return standing;
    }

    /** What is read before the answer. */
    public PrivacyNotice notice(ConsentRow row) {
        return PrivacyNotice.of(row.purpose(), words().language().code());
    }
}
