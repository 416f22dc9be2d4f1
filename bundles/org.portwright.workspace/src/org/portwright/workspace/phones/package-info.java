/** The desk phones of a tenant: reading lists of them into it, and what is made of them for others. */
@NonNullByDefault
package org.portwright.workspace.phones;

import org.eclipse.jdt.annotation.NonNullByDefault;
