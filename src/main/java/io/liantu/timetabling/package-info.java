/** Timetables outside of the application: the public data format of the B2B meeting scheduling problem, and made-up events in it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "algorithm::timetable"})
package io.liantu.timetabling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
