/**
 * Measures what has an aim: {@code releng/bench} builds and runs {@link org.portwright.bench.Bench}. A new benchmark is
 * a {@link org.portwright.bench.Benchmark} that {@code Bench} lists.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.bench;
