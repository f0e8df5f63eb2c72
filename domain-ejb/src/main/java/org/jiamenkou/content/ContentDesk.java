package org.jiamenkou.content;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jiamenkou.audit.AuditTrail;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Where 信息员 write, release and recall what their district tells; 局领导 read along. */
@Stateless
public class ContentDesk {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** For the container. */
    @NullUnmarked
    public ContentDesk() {}

    /** A page of the articles of the officer's districts, drafts too: two statements. */
    @For({Role.EDITOR, Role.LEADER})
    public ArticleList list(Officer officer, DeskSearch search) {
        Set<String> districts = officer.districts(Role.EDITOR, Role.LEADER);
        if (search.district() != null) {
            officer.require(search.district(), Role.EDITOR, Role.LEADER);
            districts = Set.of(search.district());
        }
        Instant now = clock.instant();
        ArticleStore store = store();
        return new ArticleList(
                store.found(search, districts, now).stream()
                        .map(article -> article.row(now))
                        .toList(),
                store.countFound(search, districts, now));
    }

    /** What waits for those who write: one statement. */
    @For(Role.EDITOR)
    public ContentWaiting waiting(Officer officer) {
        return store().waiting(officer.districts(Role.EDITOR), clock.instant());
    }

    /** The article as it is now; refuses {@code unknown-article}, {@code not-yours}. */
    @For({Role.EDITOR, Role.LEADER})
    public ArticleSheet get(Officer officer, String code) {
        officer.require(store().districtOf(code), Role.EDITOR, Role.LEADER);
        return editing().get(code);
    }

    /** A file of an article in whatever state, for looking at before it is shown. */
    @For({Role.EDITOR, Role.LEADER})
    public Optional<StoredFile> openFile(Officer officer, String file, boolean inPageSize) {
        ArticleStore store = store();
        Optional<FileRow> row = store.fileRow(file);
        row.ifPresent(found -> officer.require(store.districtOf(found.article()), Role.EDITOR, Role.LEADER));
        return row.flatMap(found -> store.file(found.code())).map(found -> found.stored(inPageSize));
    }

    /** Begins a draft in a district of the officer's. */
    @For(Role.EDITOR)
    public ArticleSheet begin(Officer officer, String district, ArticleText text) {
        officer.require(district, Role.EDITOR);
        return recorded(officer, "article.begin", null, editing().begin(district, text));
    }

    /** Writes another text; refuses {@code article-changed} with the other's text where somebody was quicker. */
    @For(Role.EDITOR)
    public ArticleSheet save(Officer officer, String code, int version, ArticleText text) {
        ArticleSheet before = mine(officer, code);
        return recorded(officer, "article.save", before, editing().save(code, version, text));
    }

    /** Shows it from one moment until another; no moment means now and for good. */
    @For(Role.EDITOR)
    public ArticleSheet release(
            Officer officer, String code, int version, @Nullable Instant from, @Nullable Instant until) {
        ArticleSheet before = mine(officer, code);
        return recorded(officer, "article.release", before, editing().release(code, version, from, until));
    }

    /** Ends its showing, now or at a later moment. */
    @For(Role.EDITOR)
    public ArticleSheet recall(Officer officer, String code, int version, @Nullable Instant at) {
        ArticleSheet before = mine(officer, code);
        return recorded(officer, "article.recall", before, editing().recall(code, version, at));
    }

    /** Makes a draft of one that waits or was recalled. */
    @For(Role.EDITOR)
    public ArticleSheet takeBack(Officer officer, String code, int version) {
        ArticleSheet before = mine(officer, code);
        return recorded(officer, "article.take-back", before, editing().takeBack(code, version));
    }

    /** Throws a draft away for good; the trail keeps its text. */
    @For(Role.EDITOR)
    public void discard(Officer officer, String code, int version) {
        ArticleSheet before = mine(officer, code);
        editing().discard(code, version);
        recorded(officer, "article.discard", before, before);
    }

    /** Adds a file that was looked through. */
    @For(Role.EDITOR)
    public ArticleSheet attach(Officer officer, String code, TakenFile file) {
        ArticleSheet before = mine(officer, code);
        return recorded(officer, "article.attach", before, editing().attach(code, file));
    }

    /** Takes a file off again, for good. */
    @For(Role.EDITOR)
    public ArticleSheet detach(Officer officer, String code, String file) {
        ArticleSheet before = mine(officer, code);
        return recorded(officer, "article.detach", before, editing().detach(code, file));
    }

    private ArticleSheet mine(Officer officer, String code) {
        officer.require(store().districtOf(code), Role.EDITOR);
        return editing().get(code);
    }

    private ArticleSheet recorded(Officer officer, String what, @Nullable ArticleSheet before, ArticleSheet after) {
        String subject = after.code() + " " + after.text().title();
        trail.record(officer.did(after.district(), what, subject)
                .changing(before == null ? null : told(before), told(after)));
        return after;
    }

    private static String told(ArticleSheet sheet) {
        return sheet.text() + "\n" + sheet.showing() + "\n" + sheet.files();
    }

    private ArticleStore store() {
        return new ArticleStore(em);
    }

    private Editing editing() {
        return new Editing(em, clock);
    }
}
