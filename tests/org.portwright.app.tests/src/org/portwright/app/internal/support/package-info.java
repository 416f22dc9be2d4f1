@NonNullByDefault
package org.portwright.app.internal.support;

import org.eclipse.jdt.annotation.NonNullByDefault;
