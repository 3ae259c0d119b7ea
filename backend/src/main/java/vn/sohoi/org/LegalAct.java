package vn.sohoi.org;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The decision a reorganisation rests on. */
@Embeddable
public record LegalAct(
        @Column(name = "act_number") @NotBlank @Size(max = 100)
        String number,

        @Column(name = "act_date") @NotNull LocalDate date,

        @Column(name = "act_issuer") @NotBlank @Size(max = 300)
        String issuer) {}
