@NonNullByDefault
package org.portwright.app.internal.theme;

import org.eclipse.jdt.annotation.NonNullByDefault;
