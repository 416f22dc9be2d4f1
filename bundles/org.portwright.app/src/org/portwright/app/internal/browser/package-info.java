/** The desktop's browser. */
@NonNullByDefault
package org.portwright.app.internal.browser;

import org.eclipse.jdt.annotation.NonNullByDefault;
