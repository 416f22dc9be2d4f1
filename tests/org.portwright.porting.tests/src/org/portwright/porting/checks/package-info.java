/**
 * Tests of the rule engine and its rules.
 */
@NonNullByDefault
package org.portwright.porting.checks;

import org.eclipse.jdt.annotation.NonNullByDefault;
