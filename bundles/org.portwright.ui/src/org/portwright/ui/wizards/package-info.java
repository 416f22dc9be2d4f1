/**
 * Bases and fields of wizards and of commands on the file in view, for capabilities to build on, and the wizard for a
 * new engagement.
 */
@NonNullByDefault
package org.portwright.ui.wizards;

import org.eclipse.jdt.annotation.NonNullByDefault;
