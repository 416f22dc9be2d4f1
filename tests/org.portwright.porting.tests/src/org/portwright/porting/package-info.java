/**
 * Tests of the rule engine, its rules and the life of an order.
 */
@NonNullByDefault
package org.portwright.porting;

import org.eclipse.jdt.annotation.NonNullByDefault;
