/**
 * Rules about the tenant that gets the numbers.
 */
@NonNullByDefault
package org.portwright.porting.internal.rules.identity;

import org.eclipse.jdt.annotation.NonNullByDefault;
