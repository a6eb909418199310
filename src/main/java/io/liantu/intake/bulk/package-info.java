/** Lays rows out as files of Neo4j's offline importer, with an eye on names and keys that leaves doubtful rows alone. */
@NullMarked
package io.liantu.intake.bulk;

import org.jspecify.annotations.NullMarked;
