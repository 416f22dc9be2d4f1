/** The application in Eclipse's terms: its start, its window and what the platform's plug-ins show in it. */
@NonNullByDefault
package org.portwright.app.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
