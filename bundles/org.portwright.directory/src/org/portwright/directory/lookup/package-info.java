/**
 * The look-up of tenants without sign-in: what was typed, whom to ask, and the asking.
 */
@NonNullByDefault
package org.portwright.directory.lookup;

import org.eclipse.jdt.annotation.NonNullByDefault;
