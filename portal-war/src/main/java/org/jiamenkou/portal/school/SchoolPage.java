package org.jiamenkou.portal.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import org.jiamenkou.school.DistrictRow;
import org.jiamenkou.school.SchoolRow;
import org.jspecify.annotations.Nullable;

/** One school: its group, where it is, how to reach it. */
@Named
@RequestScoped
public class SchoolPage {

    @Inject
    private Directories directories;

    private String code = "";

    private @Nullable SchoolRow row;

    /** Fetches the school; an unknown one is not found. */
    public void load() throws IOException {
        row = directories.now().school(code).orElse(null);
        if (row == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
        }
    }

    /** The school. */
    public SchoolRow getRow() {
        return Objects.requireNonNull(row, "load first");
    }

    /** The name of its district. */
    public String getDistrict() {
        return directories
                .now()
                .district(getRow().district())
                .map(DistrictRow::name)
                .orElse("");
    }

    /** The code of the school. */
    public String getCode() {
        return code;
    }

    /** Takes the code of the school. */
    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
