package org.jiamenkou.afterschool;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiamenkou.booking.Attempts;
import org.jiamenkou.kernel.DomainException;
import org.jspecify.annotations.NullUnmarked;

/**
 * Ends what families have of a class that was cancelled: first the line, then the places, one transaction each, tried again when it lost
 * against others. Whatever stops it, the next round goes on where it stood; who was served is not served twice.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClassEndings {

    private static final Logger LOG = Logger.getLogger(ClassEndings.class.getName());

    @Inject
    private Attempts attempts;

    @Inject
    private ClassEndSteps steps;

    /** For the container. */
    @NullUnmarked
    public ClassEndings() {}

    /** Ends everything of one class; a family that can be moved to the class it was merged into is, the others get their money back. */
    public Ended finish(String classCode) {
        ClassEndSteps.Left left = steps.left(classCode);
        left.line().forEach(code -> attempts.run(() -> steps.leave(classCode, code)));
        List<String> places = steps.left(classCode).places();
        int moved = 0;
        for (String place : places) {
            moved += end(classCode, place, left.merged()) ? 1 : 0;
        }
        steps.done(classCode);
        return new Ended(moved, places.size() - moved, left.line().size());
    }

    /** Goes on with classes whose ending was interrupted; how many those were. */
    public int rounds() {
        List<String> unfinished = steps.unfinished();
        for (String code : unfinished) {
            LOG.log(Level.INFO, "ended the class {0}: {1}", new Object[] {code, finish(code)});
        }
        return unfinished.size();
    }

    /** Whether the child was moved. */
    private boolean end(String classCode, String place, boolean merged) {
        if (merged) {
            try {
                attempts.run(() -> steps.move(classCode, place));
                return true;
            } catch (DomainException cannot) {
                LOG.log(Level.FINE, "{0} cannot be moved: {1}", new Object[] {place, cannot.code()});
            }
        }
        attempts.run(() -> steps.cancel(classCode, place));
        return false;
    }

    /**
     * What became of the families of a class.
     *
     * @param moved how many children were moved to another class
     * @param released how many places ended
     * @param line how many places in line ended
     */
    public record Ended(int moved, int released, int line) {}
}
