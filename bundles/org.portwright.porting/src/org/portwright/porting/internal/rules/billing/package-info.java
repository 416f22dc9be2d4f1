/**
 * Rules about the billing telephone number and the port type.
 */
@NonNullByDefault
package org.portwright.porting.internal.rules.billing;

import org.eclipse.jdt.annotation.NonNullByDefault;
