@NonNullByDefault
package org.portwright.app.internal.menus;

import org.eclipse.jdt.annotation.NonNullByDefault;
