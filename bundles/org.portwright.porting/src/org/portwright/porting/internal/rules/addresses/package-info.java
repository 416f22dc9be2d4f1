/**
 * Rules about addresses and postcodes.
 */
@NonNullByDefault
package org.portwright.porting.internal.rules.addresses;

import org.eclipse.jdt.annotation.NonNullByDefault;
