package vn.sohoi.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sohoi.document.OfficialPaper.Annex;
import vn.sohoi.document.OfficialPaper.Dateline;
import vn.sohoi.document.OfficialPaper.PaperNumber;
import vn.sohoi.document.OfficialPaper.Paragraph;
import vn.sohoi.document.OfficialPaper.Section;
import vn.sohoi.report.ReportStatus;
import vn.sohoi.report.ReportView;

/** Writes a report as an official paper. The number is given by the registry and the name by who signs, by hand. */
@ApplicationScoped
class ReportPaper {

    private static final String TYPE = "BÁO CÁO";
    private static final String SHORT_TYPE = "BC";

    private final String clientUrl;
    private final Clock clock;

    ReportPaper(@ConfigProperty(name = "sohoi.client.url") String clientUrl, Clock clock) {
        this.clientUrl = clientUrl;
        this.clock = clock;
    }

    OfficialPaper of(ReportView report) {
        var head = new Letterhead(report.unit(), report.recipient());
        var figures = new FigureLinks(report, clientUrl);
        return new OfficialPaper(
                head.issuer(),
                new PaperNumber(null, head.symbol(SHORT_TYPE)),
                new Dateline(head.place(), signedOn(report)),
                TYPE,
                subject(report),
                accepted(report) ? null : PaperWords.DRAFT,
                List.of(Paragraph.of(opening(report, head))),
                completeness(report),
                sections(report, figures),
                List.of(Paragraph.of("Trên đây là báo cáo %s của %s."
                        .formatted(
                                PaperWords.lowerFirst(subject(report)),
                                head.issuer().name()))),
                head.signatory(),
                head.recipients(),
                List.of(new Annex(
                        "Số liệu " + PaperWords.lowerFirst(report.period().name()),
                        List.of(FigureTable.of(report, figures)))),
                report.moves().getLast().at());
    }

    private static boolean accepted(ReportView report) {
        return report.status() == ReportStatus.ACCEPTED || report.status() == ReportStatus.SUPERSEDED;
    }

    /** A unit signs what it hands in. */
    private LocalDate signedOn(ReportView report) {
        return report.submittedAt() == null ? null : LocalDate.ofInstant(report.submittedAt(), clock.getZone());
    }

    private static String subject(ReportView report) {
        var prefix = PaperWords.sentenceCase(TYPE) + " ";
        var title = report.title();
        return PaperWords.upperFirst(title.startsWith(prefix) ? title.substring(prefix.length()) : title);
    }

    private static String opening(ReportView report, Letterhead head) {
        var period = report.period();
        return "Thực hiện chế độ thông tin, báo cáo định kỳ, %s báo cáo %s (số liệu từ ngày %s đến ngày %s) như sau:"
                .formatted(
                        head.issuer().name(),
                        PaperWords.lowerFirst(subject(report)),
                        PaperWords.shortDate(period.dataFrom()),
                        PaperWords.shortDate(period.dataTo()));
    }

    private static String completeness(ReportView report) {
        var owed = report.parts().size();
        if (owed == 0) {
            return null;
        }
        var missing = report.missing().stream().map(Letterhead::unionOf).collect(Collectors.joining(", "));
        var compiled = "Tổng hợp từ báo cáo của %d/%d đơn vị"
                .formatted(owed - report.missing().size(), owed);
        return missing.isEmpty()
                ? compiled + "."
                : "%s; chưa có báo cáo: %s. Số liệu gồm cả những gì các đơn vị chưa có báo cáo đã ghi nhận trong kỳ."
                        .formatted(compiled, missing);
    }

    /** Sections in which nobody wrote are left out, and the others counted anew, so that no heading stands alone. */
    private static List<Section> sections(ReportView report, FigureLinks figures) {
        var written = new ArrayList<Section>();
        for (var section : report.sections()) {
            if (!section.text().isBlank()) {
                var marker = PaperWords.roman(written.size() + 1) + ".";
                written.add(new Section(1, marker, section.heading(), figures.paragraphs(section.text())));
            }
        }
        return written;
    }
}
