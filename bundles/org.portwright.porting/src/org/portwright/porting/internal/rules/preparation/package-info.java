/**
 * Rules about what is compared and asked before an order goes in.
 */
@NonNullByDefault
package org.portwright.porting.internal.rules.preparation;

import org.eclipse.jdt.annotation.NonNullByDefault;
