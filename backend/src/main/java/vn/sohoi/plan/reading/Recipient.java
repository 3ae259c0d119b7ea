package vn.sohoi.plan.reading;

/** One line under "Nơi nhận". */
public record Recipient(String name, RecipientRole role, String raw) {}
