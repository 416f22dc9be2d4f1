@NonNullByDefault
package org.portwright.cli.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
