package io.liantu.intake;

import io.liantu.intake.format.HeaderMapping;
import java.util.List;
import java.util.Optional;

/** Keeps mappings of headers 表头对照 under their names. */
public interface HeaderMappings {

    /** All that are kept, by name. */
    List<HeaderMapping> list();

    /** The one of a name. */
    Optional<HeaderMapping> find(String name);

    /** The one of a name. @throws UnknownMapping when there is none */
    default HeaderMapping get(String name) {
        return find(name).orElseThrow(() -> UnknownMapping.called(name));
    }

    /** Keeps one, in place of another one of its name. @throws UnknownMapping when it has no name to keep it under */
    HeaderMapping save(HeaderMapping mapping);

    /** Forgets one. @throws UnknownMapping when there is none of that name */
    void delete(String name);
}
