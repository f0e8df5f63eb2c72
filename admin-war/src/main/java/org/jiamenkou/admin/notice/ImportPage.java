package org.jiamenkou.admin.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.intake.Shape;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.Frame;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.notice.ImportDesk;
import org.jiamenkou.notice.ImportOrder;
import org.jiamenkou.notice.ImportRow;
import org.jiamenkou.notice.NoticeHead;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A file or a pasted text is handed in; the page that follows shows what it would give. */
@Named
@RequestScoped
public class ImportPage {

    @Inject
    private ImportDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Refusals refusals;

    @Inject
    private Clock clock;

    private String district = "";

    private int year;

    private Stage stage = Stage.PRIMARY;

    private Population population = Population.RESIDENT;

    private String title = "";

    private String number = "";

    private String source = "";

    private String pasted = "";

    private @Nullable Frame frame;

    private @Nullable Shape shape;

    private boolean fillDown;

    private @Nullable Part file;

    /** For the container. */
    @NullUnmarked
    public ImportPage() {}

    /** Hands it in and goes on to the preview. */
    public @Nullable String stage() {
        try {
            byte[] bytes = bytes();
            NoticeHead head = new NoticeHead(title.strip(), empty(number), null, empty(source), null);
            ImportOrder order = new ImportOrder(
                    district,
                    new SchoolYear(year),
                    stage,
                    population,
                    head,
                    name(),
                    bytes,
                    shape,
                    frame,
                    fillDown,
                    null);
            return "/notice/incoming?faces-redirect=true&code=" + desk.stage(visitor.getOfficer(), order);
        } catch (DomainException refusal) {
            refusals.tell("file", refusal);
            return null;
        }
    }

    private byte[] bytes() {
        Part sent = file;
        if (sent == null || sent.getSize() == 0) {
            return pasted.getBytes(StandardCharsets.UTF_8);
        }
        if (sent.getSize() > ImportDesk.MOST_BYTES) {
            return new byte[0];
        }
        try {
            return sent.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name() {
        Part sent = file;
        String name = sent == null || sent.getSize() == 0 ? "" : String.valueOf(sent.getSubmittedFileName());
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        return plain.isEmpty() ? "-" : plain.substring(0, Math.min(200, plain.length()));
    }

    private static @Nullable String empty(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    /** The last imports. */
    public List<ImportRow> getRecent() {
        return desk.list(visitor.getOfficer());
    }

    /** The districts of the officer. */
    public List<String> getDistricts() {
        return visitor.getOfficer().districts(Role.ENROLMENT).stream().sorted().toList();
    }

    /** The stages there are. */
    public Stage[] getStages() {
        return Stage.values();
    }

    /** The populations there are. */
    public Population[] getPopulations() {
        return Population.values();
    }

    /** The frames there are. */
    public Frame[] getFrames() {
        return Frame.values();
    }

    /** The shapes a notice may come in. */
    public Shape[] getShapes() {
        return new Shape[] {Shape.RULES, Shape.LINES, Shape.AREAS, Shape.TEXT};
    }

    /** The district. */
    public String getDistrict() {
        return district;
    }

    /** The district. */
    public void setDistrict(String district) {
        this.district = district;
    }

    /** The admission year; this year until another one is typed. */
    public int getYear() {
        return year == 0 ? LocalDate.now(clock).getYear() : year;
    }

    /** The admission year. */
    public void setYear(int year) {
        this.year = year;
    }

    /** The stage. */
    public Stage getStage() {
        return stage;
    }

    /** The stage. */
    public void setStage(Stage stage) {
        this.stage = stage;
    }

    /** The population. */
    public Population getPopulation() {
        return population;
    }

    /** The population. */
    public void setPopulation(Population population) {
        this.population = population;
    }

    /** The title. */
    public String getTitle() {
        return title;
    }

    /** The title. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** The document number. */
    public String getNumber() {
        return number;
    }

    /** The document number. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** Where the text comes from. */
    public String getSource() {
        return source;
    }

    /** Where the text comes from. */
    public void setSource(String source) {
        this.source = source;
    }

    /** Pasted text. */
    public String getPasted() {
        return pasted;
    }

    /** Pasted text. */
    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    /** The frame of its coordinates, or null. */
    public @Nullable Frame getFrame() {
        return frame;
    }

    /** The frame of its coordinates. */
    public void setFrame(@Nullable Frame frame) {
        this.frame = frame;
    }

    /** The shape, or null to find out. */
    public @Nullable Shape getShape() {
        return shape;
    }

    /** The shape. */
    public void setShape(@Nullable Shape shape) {
        this.shape = shape;
    }

    /** Whether an empty school cell means the school above. */
    public boolean isFillDown() {
        return fillDown;
    }

    /** Whether an empty school cell means the school above. */
    public void setFillDown(boolean fillDown) {
        this.fillDown = fillDown;
    }

    /** The file. */
    public @Nullable Part getFile() {
        return file;
    }

    /** The file. */
    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
