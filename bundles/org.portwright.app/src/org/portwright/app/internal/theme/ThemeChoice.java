package org.portwright.app.internal.theme;

import org.portwright.app.internal.texts.Messages;

/** What people choose between; the parameter of the theme's command is one of these names. */
public enum ThemeChoice {

	/** Dark when the system is. */
	SYSTEM,
	/** Always light. */
	LIGHT,
	/** Always dark. */
	DARK;

	/** The command that takes a choice. */
	public static final String COMMAND = "org.portwright.app.theme"; //$NON-NLS-1$
	/** Its parameter. */
	public static final String PARAMETER = "choice"; //$NON-NLS-1$

	/** How people call it. */
	public String label() {
		return switch (this) {
		case SYSTEM -> Messages.ThemeChoice_system;
		case LIGHT -> Messages.ThemeChoice_light;
		case DARK -> Messages.ThemeChoice_dark;
		};
	}
}
