/**
 * What rules are made of and what comes of them: orders and tenants while they are checked, the figures to judge by,
 * problems and the ways to mend them; and the life of an order. Everything here takes model objects and returns values;
 * nothing changes the model. All rules together are in {@code checks}.
 */
@NonNullByDefault
package org.portwright.porting;

import org.eclipse.jdt.annotation.NonNullByDefault;
