package org.portwright.ui;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** What a command of ours is called, for the window that it opens and for what it can undo. */
public final class CommandName {

	private static final String PREFIX = "org.portwright.ui."; //$NON-NLS-1$
	private static final String DECORATION = "&|\\.\\.\\.$|\u2026$"; //$NON-NLS-1$

	private CommandName() {
	}

	/**
	 * Gives its name without the dots that announce a window.
	 *
	 * @param id the last part of its id
	 */
	public static String of(String id) {
		return ofWhole(PREFIX + id).replaceAll(DECORATION, ""); //$NON-NLS-1$
	}

	/**
	 * Gives its name, with the dots that announce a window, for a button that runs it.
	 *
	 * @param id the whole id
	 */
	public static String ofWhole(String id) {
		try {
			return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id).getName();
		} catch (NotDefinedException e) {
			throw new IllegalStateException(id, e);
		}
	}
}
