/**
 * Tests of what rules are made of, and of the life of an order.
 */
@NonNullByDefault
package org.portwright.porting;

import org.eclipse.jdt.annotation.NonNullByDefault;
