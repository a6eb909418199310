package io.liantu.bench;

import io.liantu.synthetic.EnterpriseCount;
import java.time.Duration;
import java.util.List;

/**
 * Which first loads to measure.
 *
 * @param enterprises the size of the data set
 * @param seed of the data set
 * @param ways to load it, the one to compare with first
 * @param loadCsvWithin after so long {@code LOAD CSV} is stopped, and its rate is that of the time until then
 */
public record IntakePlan(EnterpriseCount enterprises, long seed, List<LoadWay> ways, Duration loadCsvWithin) {}
