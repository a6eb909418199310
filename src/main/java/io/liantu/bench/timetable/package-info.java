/** Makes timetables of made-up events and says how good they are, how soon, and next to what greed makes of them. */
@NullMarked
@NamedInterface("timetable")
package io.liantu.bench.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
