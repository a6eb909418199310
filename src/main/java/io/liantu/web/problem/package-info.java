/** Failures told to their askers: RFC 9457 problems for programs, a page or a fragment for people. */
@NullMarked
package io.liantu.web.problem;

import org.jspecify.annotations.NullMarked;
