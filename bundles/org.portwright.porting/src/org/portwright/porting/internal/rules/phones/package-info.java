/**
 * Rules about the desk phones of a tenant and how they sign in.
 */
@NonNullByDefault
package org.portwright.porting.internal.rules.phones;

import org.eclipse.jdt.annotation.NonNullByDefault;
