/**
 * What the benchmarks of the window add to the product: a bare workbench to compare with, and a probe that measures
 * from within. It is not shipped.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.bench.window;
