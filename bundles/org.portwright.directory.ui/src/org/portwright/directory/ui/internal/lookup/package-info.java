/** Who a tenant is, looked up or read out of an answer, shown beside what is known and taken on request. */
@NonNullByDefault
package org.portwright.directory.ui.internal.lookup;

import org.eclipse.jdt.annotation.NonNullByDefault;
