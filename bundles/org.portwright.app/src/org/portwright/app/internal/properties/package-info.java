/** What the Properties view says of an engagement in the application. */
@NonNullByDefault
package org.portwright.app.internal.properties;

import org.eclipse.jdt.annotation.NonNullByDefault;
