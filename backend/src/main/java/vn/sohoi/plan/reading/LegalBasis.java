package vn.sohoi.plan.reading;

import java.time.LocalDate;

/** One document cited in the basis paragraphs, for example 10-ĐA/TU. */
public record LegalBasis(String number, LocalDate date, String issuer, String title) {}
