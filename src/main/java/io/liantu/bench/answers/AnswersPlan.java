package io.liantu.bench.answers;

import io.liantu.synthetic.EnterpriseCount;
import java.time.Duration;

/**
 * What to measure.
 *
 * @param enterprises the size of the data set, all of which is one region
 * @param seed of the data set
 * @param rate requests a second
 * @param warmUp for how long they come before the clock runs
 * @param measured for how long they come while it runs
 * @param writes how many changes are made after that, one after the other
 */
public record AnswersPlan(
        EnterpriseCount enterprises, long seed, int rate, Duration warmUp, Duration measured, int writes) {}
