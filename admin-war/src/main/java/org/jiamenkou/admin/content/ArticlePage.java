package org.jiamenkou.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.content.ArticleChanged;
import org.jiamenkou.content.ArticleSheet;
import org.jiamenkou.content.BuildingStage;
import org.jiamenkou.content.Category;
import org.jiamenkou.content.ContentDesk;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One article being written: its fields, what families would read, and what somebody else made of it meanwhile. */
@Named
@RequestScoped
public class ArticlePage {

    @Inject
    private ContentDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    private final String code = Asked.text("code");

    private final String district = Asked.text("district");

    private int version;

    private final ArticleForm form = new ArticleForm();

    private boolean previewed;

    private @Nullable ArticleSheet theirs;

    private @Nullable ArticleSheet sheet;

    /** For the container. */
    @NullUnmarked
    public ArticlePage() {}

    /** Fills the fields with the article of the address; a new one begins empty. */
    public void load() {
        if (!code.isEmpty()) {
            ArticleSheet kept = getSheet();
            version = kept.version();
            form.show(kept.text());
        } else {
            visitor.getOfficer().require(district, Role.EDITOR);
        }
    }

    /** Shows what families would read; nothing is saved. */
    public void preview() {
        previewed = true;
        form.clean();
    }

    /** Keeps what was typed. Somebody else's change is shown beside it; saving again then keeps one's own. */
    public @Nullable String save() {
        ArticleForm.Unread unread = form.unread().orElse(null);
        if (unread != null) {
            say.refused("form:" + unread.field(), "content", unread.key());
            return null;
        }
        try {
            ArticleSheet saved = code.isEmpty()
                    ? desk.begin(visitor.getOfficer(), district, form.text())
                    : desk.save(visitor.getOfficer(), code, version, form.text());
            say.done("content", "saved");
            return "/content/article?faces-redirect=true&code=" + saved.code();
        } catch (ArticleChanged changed) {
            theirs = changed.theirs();
            form.clean();
            version = changed.theirs().version();
            say.refused(null, changed);
        } catch (DomainException refusal) {
            say.refused(null, refusal);
        }
        return null;
    }

    /** The article as it is kept. */
    public ArticleSheet getSheet() {
        ArticleSheet kept = sheet == null ? desk.get(visitor.getOfficer(), code) : sheet;
        sheet = kept;
        return kept;
    }

    /** Whether it has not been kept yet. */
    public boolean isNew() {
        return code.isEmpty();
    }

    /** Whether the officer may write here, or only reads along. */
    public boolean isWritable() {
        return visitor.getOfficer().holdsIn(getDistrict(), Role.EDITOR);
    }

    /** What somebody else made of it meanwhile, or null. */
    public @Nullable ArticleSheet getTheirs() {
        return theirs;
    }

    /** Whether the page shows what families would read. */
    public boolean isPreviewed() {
        return previewed || theirs != null;
    }

    /** The fields. */
    public ArticleForm getForm() {
        return form;
    }

    /** Every sort there is. */
    public List<Category> getCategories() {
        return List.of(Category.values());
    }

    /** Every progress there is. */
    public List<BuildingStage> getStages() {
        return List.of(BuildingStage.values());
    }

    /** The code of the article, or empty for a new one. */
    public String getCode() {
        return code;
    }

    /** The district it is told by. */
    public String getDistrict() {
        return code.isEmpty() ? district : getSheet().district();
    }

    /** The version the fields were filled from. */
    public int getVersion() {
        return version;
    }

    /** The version the fields were filled from. */
    public void setVersion(int version) {
        this.version = version;
    }
}
