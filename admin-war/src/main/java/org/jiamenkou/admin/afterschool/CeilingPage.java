package org.jiamenkou.admin.afterschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.afterschool.CategoryRow;
import org.jiamenkou.afterschool.CeilingRow;
import org.jiamenkou.afterschool.WhitelistDesk;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.Money;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a lesson may cost in a district, and the categories courses are sorted by. */
@Named
@RequestScoped
public class CeilingPage {

    @Inject
    private WhitelistDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private WhitelistPage list;

    @Inject
    private AfterschoolWords words;

    @Inject
    private Say say;

    private Stage stage = Stage.PRIMARY;

    private boolean provider;

    private String most = "";

    private int year = 2026;

    private String document = "";

    private String parent = "";

    private String name = "";

    /** For the container. */
    @NullUnmarked
    public CeilingPage() {}

    /** Settles a ceiling; it holds for prices that are entered from now on. */
    public @Nullable String settle() {
        Optional<Money> typed = Money.parseYuan(most);
        if (typed.isEmpty()) {
            say.refused("ceiling-most", "afterschool", "unreadable.price");
            return null;
        }
        return done(() -> desk.settle(
                visitor.getOfficer(),
                list.getDistrict(),
                stage,
                provider,
                typed.get(),
                new SchoolYear(year),
                document));
    }

    /** Enters a category. */
    public @Nullable String category() {
        return done(
                () -> desk.category(visitor.getOfficer(), list.getDistrict(), parent.isEmpty() ? null : parent, name));
    }

    /** Enters the usual categories. */
    public @Nullable String begin() {
        return done(() -> desk.begin(visitor.getOfficer(), list.getDistrict()));
    }

    private @Nullable String done(Runnable use) {
        try {
            use.run();
            say.done("afterschool", "saved");
            return "/afterschool/ceilings?faces-redirect=true&district=" + list.getDistrict();
        } catch (DomainException refusal) {
            words.refuse(null, refusal);
            return null;
        }
    }

    /** Every ceiling there ever was, the last first. */
    public List<CeilingRow> getCeilings() {
        return desk.ceilings(visitor.getOfficer(), list.getDistrict());
    }

    /** The tree of categories. */
    public List<CategoryRow> getCategories() {
        return desk.categories(visitor.getOfficer(), list.getDistrict());
    }

    /** The stages there are. */
    public Stage[] getStages() {
        return Stage.values();
    }

    /** The stage. */
    public Stage getStage() {
        return stage;
    }

    /** The stage. */
    public void setStage(Stage stage) {
        this.stage = stage;
    }

    /** Whether it is for third parties. */
    public boolean isProvider() {
        return provider;
    }

    /** Whether it is for third parties. */
    public void setProvider(boolean provider) {
        this.provider = provider;
    }

    /** The amount in yuan. */
    public String getMost() {
        return most;
    }

    /** The amount in yuan. */
    public void setMost(String most) {
        this.most = most;
    }

    /** The school year. */
    public int getYear() {
        return year;
    }

    /** The school year. */
    public void setYear(int year) {
        this.year = year;
    }

    /** The number of the document. */
    public String getDocument() {
        return document;
    }

    /** The number of the document. */
    public void setDocument(String document) {
        this.document = document;
    }

    /** The category above, or empty. */
    public String getParent() {
        return parent;
    }

    /** The category above, or empty. */
    public void setParent(@Nullable String parent) {
        this.parent = parent == null ? "" : parent;
    }

    /** The name of a new category. */
    public String getName() {
        return name;
    }

    /** The name of a new category. */
    public void setName(String name) {
        this.name = name;
    }
}
