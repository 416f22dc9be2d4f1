/**
 * Rules about the life of an order.
 */
@NonNullByDefault
package org.portwright.porting.internal.rules.life;

import org.eclipse.jdt.annotation.NonNullByDefault;
