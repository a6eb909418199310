/** Made-up networks of any size, from a seed: for trials and measurements, never for answers about real places. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package io.liantu.synthetic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
