/** Pure algorithms: values in, values out. The only place that sees the solver and, besides measurements, JGraphT. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.liantu.algorithm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
