package vn.sohoi.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The paper that decided about an office. */
@Embeddable
record Paper(
        @Column(name = "paper_number") @NotBlank @Size(max = 100)
        String number,

        @Column(name = "paper_date") @NotNull LocalDate date,

        @Column(name = "paper_issuer") @NotBlank @Size(max = 300)
        String issuer) {}
