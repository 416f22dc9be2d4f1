/** Earlier versions of files, out of the local history of Eclipse. */
@NonNullByDefault
package org.portwright.ui.internal.versions;

import org.eclipse.jdt.annotation.NonNullByDefault;
