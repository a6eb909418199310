package io.liantu.intake;

import io.liantu.shared.DomainProblem;
import java.util.List;

/** A table has more rows than a sheet of a workbook may hold. */
public final class TooLargeForWorkbook extends DomainProblem {

    private static final long serialVersionUID = 1L;

    TooLargeForWorkbook(int most) {
        super(Kind.INVALID, "intake.too-large-for-workbook", List.of(most), List.of());
    }
}
