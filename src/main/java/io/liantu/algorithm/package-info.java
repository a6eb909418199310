/** Pure algorithms: values in, values out. The only place that sees JGraphT, besides measurements. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.liantu.algorithm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
