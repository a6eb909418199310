/** Enterprises 企业, what they make and buy, whom they supply, and the honours 资质 they hold. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.liantu.enterprise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
