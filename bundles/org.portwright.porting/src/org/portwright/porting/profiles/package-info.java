/**
 * Finds rule profiles: those that come with Portwright, and own ones in JSON.
 */
@NonNullByDefault
package org.portwright.porting.profiles;

import org.eclipse.jdt.annotation.NonNullByDefault;
