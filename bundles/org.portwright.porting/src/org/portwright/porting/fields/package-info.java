/** The fields of files as people see them. */
@NonNullByDefault
package org.portwright.porting.fields;

import org.eclipse.jdt.annotation.NonNullByDefault;
