package io.liantu.intake.identity;

import io.liantu.intake.format.CreditCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record of an enterprise 企业 says that tells who it is. Null is unknown. Of people it holds nothing.
 *
 * @param aliases its other names 别名 and former names 曾用名
 * @param uscc its credit code 统一社会信用代码, as written
 * @param regions the code of the region it is located in and of those above, the smallest first; empty when
 *     unknown
 */
public record KnownEnterprise(
        String id,
        EnterpriseName name,
        List<EnterpriseName> aliases,
        @Nullable String uscc,
        List<String> regions,
        @Nullable String address,
        @Nullable LocalDate foundedOn) {

    public KnownEnterprise {
        aliases = List.copyOf(aliases);
        regions = List.copyOf(regions);
    }

    /** Its name and its other names. */
    public List<EnterpriseName> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    /** Its credit code, if that can be believed: well formed and with the right check digit. */
    Optional<String> findCode() {
        return Optional.ofNullable(uscc)
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .filter(code -> CreditCode.isWellFormed(code) && CreditCode.hasItsCheckDigit(code));
    }

    /** Its address in one script and without blanks or signs; empty when unknown. */
    String plainAddress() {
        return address == null ? "" : Script.plain(address).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
