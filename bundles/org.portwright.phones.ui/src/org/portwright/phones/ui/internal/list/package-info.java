/** The phones of a tenant as a table: the page of its editor, and what is done with many phones at once. */
@NonNullByDefault
package org.portwright.phones.ui.internal.list;

import org.eclipse.jdt.annotation.NonNullByDefault;
