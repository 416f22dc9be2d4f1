/**
 * Checks orders and tenants by the whole rule catalogue, and lists it.
 */
@NonNullByDefault
package org.portwright.porting.checks;

import org.eclipse.jdt.annotation.NonNullByDefault;
