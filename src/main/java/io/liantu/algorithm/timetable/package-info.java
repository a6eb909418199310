/**
 * Timetables of an event: which of the wanted meetings 洽谈 take place, in which slot and at which table. {@link
 * io.liantu.algorithm.timetable.TimetableEngine} makes them, {@link io.liantu.algorithm.timetable.TimetableCheck} checks
 * them, and {@link io.liantu.algorithm.timetable.Replanning} mends one on the day.
 */
@NullMarked
@NamedInterface("timetable")
package io.liantu.algorithm.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
