package vn.sohoi.plan.reading;

/** Who signed: authority (TM., KT., …), the body or office signed for, the office of the signer, the name. */
public record Signatory(String authority, String onBehalfOf, String title, String name) {}
