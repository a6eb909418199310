package io.liantu.web.page;

import io.liantu.listing.By;
import io.liantu.listing.Called;
import io.liantu.listing.InvalidItem;
import io.liantu.listing.ItemKind;
import io.liantu.listing.Particulars;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What somebody writes into the form of a demand or a resource.
 *
 * @param enterprise its name or its id
 * @param product the name or the id of what it is about
 * @param tenThousands the amount in 万元, as people count it
 * @param by who writes it
 * @param publish whether others see it at once
 */
record ItemForm(
        @NotBlank @Size(max = 200) String enterprise,
        @NotBlank String kind,
        @Nullable @Size(max = 200) String product,
        @NotBlank @Size(max = 500) String summary,
        @Nullable Double tenThousands,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate until,

        @Nullable Boolean urgent,
        @Nullable @Size(max = 100) String by,
        @Nullable Boolean publish) {

    private static final double YUAN = 10_000;

    Particulars particulars(Called called) {
        return new Particulars(
                called.enterprise(enterprise),
                ItemKind.find(kind).orElseThrow(() -> InvalidItem.kind(kind)),
                product == null || product.isBlank() ? null : called.product(product),
                summary,
                tenThousands == null ? null : (Double) (tenThousands * YUAN),
                LocalDate.now(ZoneId.systemDefault()),
                until);
    }

    By author() {
        return new By(by == null ? "" : by.strip(), "");
    }
}
