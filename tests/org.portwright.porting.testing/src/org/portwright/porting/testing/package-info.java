/**
 * What the tests of rules share, wherever the rules are: tenants, values that were not read, and what a rule reads.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.porting.testing;
