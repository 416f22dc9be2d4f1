/** The numbers page of the tenant's editor, and the command that takes a snapshot of the tenant. */
@NonNullByDefault
package org.portwright.directory.ui.internal.numbers;

import org.eclipse.jdt.annotation.NonNullByDefault;
