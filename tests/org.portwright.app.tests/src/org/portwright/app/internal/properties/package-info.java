@NonNullByDefault
package org.portwright.app.internal.properties;

import org.eclipse.jdt.annotation.NonNullByDefault;
