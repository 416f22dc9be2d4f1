/** Port orders made, planned, compared and written as documents. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.cli.internal.orders;
