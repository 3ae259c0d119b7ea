package vn.sohoi.report;

/** A section; {@code drafted} means that nobody has written it and it follows the figures. */
public record SectionView(String code, String marker, String heading, String text, boolean drafted) {}
