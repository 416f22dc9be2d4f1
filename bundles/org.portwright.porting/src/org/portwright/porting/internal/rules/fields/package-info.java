/**
 * Rules of one field, as rows of a table.
 */
@NonNullByDefault
package org.portwright.porting.internal.rules.fields;

import org.eclipse.jdt.annotation.NonNullByDefault;
