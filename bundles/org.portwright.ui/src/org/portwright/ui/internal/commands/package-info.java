/** The commands that open what is selected or show its properties. */
@NonNullByDefault
package org.portwright.ui.internal.commands;

import org.eclipse.jdt.annotation.NonNullByDefault;
