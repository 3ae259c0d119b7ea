package vn.sohoi.plan.reading;

/** Why an item should be checked by a person. */
public record Doubt(String code, String detail) {}
