/**
 * Rules about the losing provider and the account there.
 */
@NonNullByDefault
package org.portwright.porting.internal.rules.provider;

import org.eclipse.jdt.annotation.NonNullByDefault;
