package vn.sohoi.plan.reading;

/** Why a recipient gets the document: (B/c) is a report to a superior, "Lưu" is the archive. */
public enum RecipientRole {
    REPORT_TO,
    COPY,
    ARCHIVE
}
