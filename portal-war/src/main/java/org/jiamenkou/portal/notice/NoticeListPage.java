package org.jiamenkou.portal.notice;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiamenkou.notice.NoticeRow;
import org.jiamenkou.notice.Notices;
import org.jiamenkou.portal.reader.Reader;
import org.jiamenkou.portal.school.Directories;
import org.jiamenkou.school.DistrictRow;
import org.jspecify.annotations.Nullable;

/** The published notices, by district. */
@Named
@RequestScoped
public class NoticeListPage {

    @Inject
    private HttpServletRequest request;

    @EJB
    private Notices notices;

    @Inject
    private Directories directories;

    private @Nullable DistrictRow district;

    private Map<String, List<NoticeRow>> found;

    @PostConstruct
    void read() {
        Reader reader = (Reader) request.getAttribute("reader");
        district = directories.now().district(reader.district()).orElse(null);
        found = notices.published(district == null ? null : district.code()).stream()
                .collect(Collectors.groupingBy(NoticeRow::districtName, TreeMap::new, Collectors.toList()));
    }

    /** The district chosen, or null for all. */
    public @Nullable DistrictRow getDistrict() {
        return district;
    }

    /** The notices by the name of their district. */
    public Map<String, List<NoticeRow>> getFound() {
        return found;
    }
}
