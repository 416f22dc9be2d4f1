/**
 * The rule catalogue and what its rules share.
 */
@NonNullByDefault
package org.portwright.porting.internal.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
