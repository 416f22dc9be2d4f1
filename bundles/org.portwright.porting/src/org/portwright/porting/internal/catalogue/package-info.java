/**
 * The catalogue: all rules, in their order.
 */
@NonNullByDefault
package org.portwright.porting.internal.catalogue;

import org.eclipse.jdt.annotation.NonNullByDefault;
