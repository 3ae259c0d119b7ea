package vn.sohoi.plan.reading;

/** Something missing or unclear in the document; the line counts from 1, null if it is about the whole text. */
public record ReadingWarning(String code, String detail, Integer line) {}
