package org.jiamenkou.portal.zone;

import static org.jiamenkou.portal.reader.Reader.encoded;

import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.notice.Lookup;
import org.jspecify.annotations.Nullable;

/** Addresses of answer pages: the same question always has the same one. */
final class AnswerLink {

    private AnswerLink() {}

    /** The address of a question; the year stands in it only where one was asked for. */
    static String to(Lookup lookup, String district, @Nullable SchoolYear year) {
        StringBuilder link = new StringBuilder("/zone/answer?district=").append(encoded(district));
        if (year != null) {
            link.append("&year=").append(year);
        }
        link.append("&stage=").append(lookup.stage().code());
        link.append("&population=").append(lookup.population().code());
        link.append("&q=").append(encoded(lookup.text()));
        Coordinate point = lookup.point();
        if (point != null) {
            link.append("&lat=").append(point.lat()).append("&lon=").append(point.lon());
        }
        return link.toString();
    }

    /** The same question with another text and no point. */
    static Lookup with(Lookup lookup, String text) {
        return new Lookup(lookup.district(), lookup.year(), lookup.stage(), lookup.population(), text, null);
    }
}
