package vn.sohoi.partner;

import java.time.Instant;
import java.util.UUID;
import vn.sohoi.partner.PartnerReport.PartnerPeriod;
import vn.sohoi.partner.PartnerReport.PartnerUnit;
import vn.sohoi.report.AcceptedReport;

/** An accepted report in a partner's list; its figures and texts are behind its id. */
record PartnerReportRow(
        UUID id, int edition, PartnerUnit unit, PartnerPeriod period, String title, Instant acceptedAt) {

    static PartnerReportRow of(AcceptedReport report) {
        return new PartnerReportRow(
                report.id(),
                report.edition(),
                PartnerUnit.of(report.unit()),
                PartnerPeriod.of(report.period()),
                report.title(),
                report.acceptedAt());
    }
}
