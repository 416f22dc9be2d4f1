/**
 * The values of the rule engine, for rules and for all that show what they find: orders and tenants while they are
 * checked, figures, problems and quick fixes. Everything here takes model objects and returns values; nothing changes
 * the model. All rules together are in {@code checks}.
 */
@NonNullByDefault
package org.portwright.porting;

import org.eclipse.jdt.annotation.NonNullByDefault;
