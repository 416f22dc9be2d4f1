/**
 * Reads rule profiles from JSON.
 */
@NonNullByDefault
package org.portwright.porting.internal.profiles;

import org.eclipse.jdt.annotation.NonNullByDefault;
