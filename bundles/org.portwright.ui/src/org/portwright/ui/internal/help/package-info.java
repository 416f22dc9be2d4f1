/**
 * What the help has that is made from data.
 */
@NonNullByDefault
package org.portwright.ui.internal.help;

import org.eclipse.jdt.annotation.NonNullByDefault;
