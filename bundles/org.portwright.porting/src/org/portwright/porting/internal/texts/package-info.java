/**
 * What the rules say to people.
 */
@NonNullByDefault
package org.portwright.porting.internal.texts;

import org.eclipse.jdt.annotation.NonNullByDefault;
