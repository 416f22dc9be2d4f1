/** What a sign-in sheet says. */
@NonNullByDefault
package org.portwright.documents.sheet;

import org.eclipse.jdt.annotation.NonNullByDefault;
