/**
 * How what is in the window is tied to the topics of the help.
 */
@NonNullByDefault
package org.portwright.ui.help;

import org.eclipse.jdt.annotation.NonNullByDefault;
