package io.liantu.synthetic;

import io.liantu.shared.DomainProblem;
import java.nio.file.Path;
import java.util.List;

/** Made-up data would be written among other files, where somebody could take it for real. */
public final class FolderNotEmpty extends DomainProblem {

    private static final long serialVersionUID = 1L;

    FolderNotEmpty(Path folder) {
        super(Kind.CONFLICT, "generate.not-empty", List.of(folder.toString()), List.of());
    }
}
