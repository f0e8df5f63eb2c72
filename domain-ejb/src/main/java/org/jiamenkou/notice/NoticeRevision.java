package org.jiamenkou.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jiamenkou.zone.Revision;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 版本: one text of a notice, from draft to withdrawal. */
@Entity
@Table(name = "notice_revision")
class NoticeRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "notice_code")
    private Notice notice;

    private int revision;

    @Enumerated(EnumType.STRING)
    private RevisionState state;

    private String title;

    private @Nullable String number;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "source_name")
    private @Nullable String sourceName;

    @Column(name = "source_address")
    private @Nullable String sourceAddress;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "published_at")
    private @Nullable LocalDateTime publishedAt;

    @Column(name = "withdrawn_at")
    private @Nullable LocalDateTime withdrawnAt;

    @Column(name = "replaced_by")
    private @Nullable Integer replacedBy;

    @Column(name = "drafted_by")
    private @Nullable String draftedBy;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable LocalDateTime reviewedAt;

    @Column(name = "returned_by")
    private @Nullable String returnedBy;

    @Column(name = "published_by")
    private @Nullable String publishedBy;

    @Column(name = "publish_at")
    private @Nullable LocalDateTime publishAt;

    @Column(name = "publication_refused")
    private @Nullable String publicationRefused;

    @Version
    private int version;

    /** For JPA. */
    @NullUnmarked
    protected NoticeRevision() {}

    NoticeRevision(Notice notice, int revision, NoticeHead head, String contentHash, Instant now) {
        this.notice = notice;
        this.revision = revision;
        this.state = RevisionState.DRAFT;
        this.title = head.title();
        this.number = head.number();
        this.publishedOn = head.published();
        this.sourceName = head.sourceName();
        this.sourceAddress = head.sourceAddress();
        this.contentHash = contentHash;
        this.createdAt = utc(now);
    }

    /** Takes another text while it is still open; it is a draft again. */
    void rewrite(NoticeHead head, String newHash) {
        if (!state.isOpen()) {
            throw NoticeRefusal.state("rewrite", this);
        }
        state = RevisionState.DRAFT;
        title = head.title();
        number = head.number();
        publishedOn = head.published();
        sourceName = head.sourceName();
        sourceAddress = head.sourceAddress();
        contentHash = newHash;
        unread();
    }

    /** Tells who put the text together. */
    void draftedBy(String who) {
        draftedBy = who;
    }

    /** A second person has read it. */
    void review() {
        moveTo(RevisionState.REVIEWED);
        returnedBy = null;
    }

    /** A second person has read it; refuses {@code own-review} to who drafted it. */
    void review(String who, Instant now) {
        if (who.equals(draftedBy)) {
            throw new NoticeRefusal("own-review", who);
        }
        review();
        reviewedBy = who;
        reviewedAt = utc(now);
    }

    /** It is not ready after all: those who draft have it back. */
    void returnToDraft(String who) {
        moveTo(RevisionState.DRAFT);
        returnedBy = who;
        unread();
    }

    /** It shall be published at that moment, or no more where there is none; refuses a text nobody has reviewed. */
    void publishAt(@Nullable Instant moment, String who) {
        if (state != RevisionState.REVIEWED) {
            throw NoticeRefusal.state("publish-at", this);
        }
        publishAt = moment == null ? null : utc(moment);
        publishedBy = moment == null ? null : who;
        publicationRefused = null;
    }

    /** Its publication was refused when its time came; it waits for somebody. */
    void refusePublication(String reason) {
        publishAt = null;
        publicationRefused = reason;
    }

    /** Whether its time has come. */
    boolean isDue(Instant now) {
        return state == RevisionState.REVIEWED && publishAt != null && !publishAt.isAfter(utc(now));
    }

    /** Tells who published it. */
    void publishedBy(String who) {
        publishedBy = who;
    }

    /** From now on answers come from it, and it never changes again. */
    void publish(Instant now) {
        moveTo(RevisionState.PUBLISHED);
        publishedAt = utc(now);
    }

    /** The district takes it back. */
    void withdraw(Instant now) {
        moveTo(RevisionState.WITHDRAWN);
        withdrawnAt = utc(now);
    }

    /** A later text takes its place. */
    void giveWayTo(NoticeRevision later, Instant now) {
        withdraw(now);
        replacedBy = later.revision;
    }

    long id() {
        return id;
    }

    Notice notice() {
        return notice;
    }

    TextRef ref() {
        return new TextRef(notice.code(), revision);
    }

    int revision() {
        return revision;
    }

    RevisionState state() {
        return state;
    }

    String contentHash() {
        return contentHash;
    }

    NoticeHead head() {
        return new NoticeHead(title, number, publishedOn, sourceName, sourceAddress);
    }

    /** How answers name it. */
    Revision named() {
        return new Revision(
                notice.code(),
                notice.districtCode(),
                notice.stage(),
                notice.year(),
                notice.population(),
                number,
                publishedOn,
                revision);
    }

    NoticeRow row(String districtName) {
        return new NoticeRow(
                notice.code(),
                notice.districtCode(),
                districtName,
                notice.stage(),
                notice.year(),
                notice.population(),
                title,
                number,
                publishedOn,
                sourceName,
                sourceAddress,
                revision,
                state);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private void unread() {
        reviewedBy = null;
        reviewedAt = null;
        publishAt = null;
        publishedBy = null;
        publicationRefused = null;
    }

    private void moveTo(RevisionState next) {
        if (!state.next().contains(next)) {
            throw NoticeRefusal.state(next.code(), this);
        }
        state = next;
    }
}
