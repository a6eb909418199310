/** Matchmaking events over HTTP: as JSON, as a stream, as calendars and as workbooks. */
@NullMarked
package io.liantu.matchmaking.web;

import org.jspecify.annotations.NullMarked;
