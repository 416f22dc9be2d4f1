/**
 * Tests of the rule profiles.
 */
@NonNullByDefault
package org.portwright.porting.profiles;

import org.eclipse.jdt.annotation.NonNullByDefault;
