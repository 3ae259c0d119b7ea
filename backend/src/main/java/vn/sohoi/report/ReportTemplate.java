package vn.sohoi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The sections a report begins with; data, changed by migrations only. */
@ApplicationScoped
class ReportTemplate {

    private final EntityManager database;

    ReportTemplate(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<ReportSection> sections() {
        List<Object[]> rows = database.createNativeQuery(
                        "select code, marker, heading, sentences from report_template_section" + " order by position")
                .getResultList();
        return rows.stream()
                .map(r -> new ReportSection((String) r[0], (String) r[1], (String) r[2], (String) r[3], null))
                .toList();
    }
}
