@NonNullByDefault
package org.portwright.app.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
