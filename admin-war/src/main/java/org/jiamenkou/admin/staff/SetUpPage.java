package org.jiamenkou.admin.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.Schools;
import org.jiamenkou.staff.SetUpRequest;
import org.jiamenkou.staff.SignIn;
import org.jiamenkou.staff.StaffRefusal;
import org.jspecify.annotations.NullUnmarked;

/** The first administrator comes in with the code the start of the product has shown. */
@Named
@RequestScoped
public class SetUpPage {

    @Inject
    private SignIn signIn;

    @Inject
    private Schools schools;

    @Inject
    private Clock clock;

    @Inject
    private Door door;

    @Inject
    private Say say;

    private List<DistrictRow> known;

    private String code = "";

    private String name = "";

    private String login = "";

    private NewPassword password = new NewPassword();

    private List<String> districts = List.of();

    private NewDistrict district = new NewDistrict();

    /** For the container. */
    @NullUnmarked
    public SetUpPage() {}

    @PostConstruct
    void open() {
        known = schools.districts();
    }

    /** Opens the account and leads on to the authenticator. */
    public void setUp() {
        if (!password.isRepeated()) {
            say.refused("again", password.differ());
            return;
        }
        try {
            door.lead(signIn.setUp(request(), this::openDistrict, door.client()), null);
        } catch (StaffRefusal refusal) {
            say.refused(NewPassword.field(refusal), refusal);
        }
    }

    private SetUpRequest request() {
        List<String> codes = known.isEmpty() ? List.of(district.getCode().strip()) : districts;
        return new SetUpRequest(code, login, name, codes, password.getFirst());
    }

    private void openDistrict() {
        if (known.isEmpty()) {
            schools.open(district.entry(new SchoolYear(LocalDate.now(clock).getYear())));
        }
    }

    /** The districts there are. */
    public List<DistrictRow> getKnown() {
        return known;
    }

    /** The one-time code. */
    public String getCode() {
        return code;
    }

    /** The one-time code. */
    public void setCode(String code) {
        this.code = code;
    }

    /** The person's name. */
    public String getName() {
        return name;
    }

    /** The person's name. */
    public void setName(String name) {
        this.name = name;
    }

    /** The name to sign in with. */
    public String getLogin() {
        return login;
    }

    /** The name to sign in with. */
    public void setLogin(String login) {
        this.login = login;
    }

    /** The password, typed twice. */
    public NewPassword getPassword() {
        return password;
    }

    /** The first district, where there is none yet. */
    public NewDistrict getDistrict() {
        return district;
    }

    /** The districts to administer. */
    public List<String> getDistricts() {
        return districts;
    }

    /** The districts to administer. */
    public void setDistricts(List<String> districts) {
        this.districts = districts;
    }
}
