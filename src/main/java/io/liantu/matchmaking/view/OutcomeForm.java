package io.liantu.matchmaking.view;

import io.liantu.chain.ProductId;
import io.liantu.matchmaking.ContractTerms;
import io.liantu.matchmaking.InvalidOutcome;
import io.liantu.matchmaking.Keys;
import io.liantu.matchmaking.Outcome;
import io.liantu.matchmaking.OutcomeKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What came of a meeting, as somebody fills it in.
 *
 * @param kind none, met, sample, intent or contract
 * @param note in words; needed with none
 * @param supplier of a contract: the number of the participant who supplies, or lends
 * @param product of a contract: the id of a product; empty for none
 * @param subject of a contract: what it is about, in words
 * @param amount of a contract, in yuan
 * @param months how long a contract runs; empty when that is not agreed
 * @param signedOn the day of a contract; the day of the event when it is left open
 */
public record OutcomeForm(
        @NotBlank String kind,
        @Nullable @Size(max = 500) String note,
        @Nullable Integer supplier,
        @Nullable String product,
        @Nullable @Size(max = 200) String subject,
        @Nullable Double amount,
        @Nullable Integer months,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate signedOn) {

    /**
     * What it says of the meeting.
     *
     * @throws InvalidOutcome when there is no such outcome, or it says too little
     */
    public Outcome outcome() {
        return new Outcome(Keys.find(OutcomeKind.class, kind).orElseThrow(() -> InvalidOutcome.kind(kind)), note);
    }

    /**
     * What it says of a contract; null when it says none.
     *
     * @throws InvalidOutcome when it says too little
     */
    public @Nullable ContractTerms terms(LocalDate day) {
        if (outcome().kind() != OutcomeKind.CONTRACT || supplier == null || amount == null) {
            return null;
        }
        return new ContractTerms(
                supplier,
                text(product).map(ProductId::new).orElse(null),
                text(subject).orElse(null),
                amount,
                months,
                signedOn == null ? day : signedOn);
    }

    /** The same with another amount, in yuan. */
    public OutcomeForm with(double other) {
        return new OutcomeForm(kind, note, supplier, product, subject, other, months, signedOn);
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
