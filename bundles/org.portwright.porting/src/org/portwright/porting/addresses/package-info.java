/**
 * Addresses as people write them.
 */
@NonNullByDefault
package org.portwright.porting.addresses;

import org.eclipse.jdt.annotation.NonNullByDefault;
