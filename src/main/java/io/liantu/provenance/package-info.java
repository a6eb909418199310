/** Who says what, as of when and how surely 来源与可信度; and which of several statements stands. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.liantu.provenance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
