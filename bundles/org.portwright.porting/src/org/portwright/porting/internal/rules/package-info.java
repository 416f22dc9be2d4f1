/**
 * What the rules of the catalogue share; they themselves are in the packages below.
 */
@NonNullByDefault
package org.portwright.porting.internal.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
