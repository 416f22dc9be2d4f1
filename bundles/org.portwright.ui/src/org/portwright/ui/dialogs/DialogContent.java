package org.portwright.ui.dialogs;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.portwright.ui.help.HelpPlace;

/**
 * What each dialog begins with, when it makes its area: its title, its topic of the help with the button that leads
 * there, and the grid for what it asks.
 */
public final class DialogContent {

	private static final int MARGIN = 10;

	private DialogContent() {
	}

	/**
	 * Begins the content of a dialog.
	 *
	 * @param area    what the platform made for it
	 * @param title   what stands above its window
	 * @param columns those of the grid
	 * @return the grid, in which nothing is yet
	 */
	public static Composite of(TrayDialog dialog, Composite area, String title, int columns) {
		Shell shell = area.getShell();
		shell.setText(title);
		HelpPlace.mark(shell, dialog);
		dialog.setHelpAvailable(true);
		var grid = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
		GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(grid);
		return grid;
	}

	/**
	 * The same for a dialog that has its title in its window too, and below it what it is for.
	 *
	 * @param message what it is for; empty where that is said later
	 */
	public static Composite of(TitleAreaDialog dialog, Composite area, String title, String message, int columns) {
		Composite grid = of(dialog, area, title, columns);
		GridLayoutFactory.swtDefaults().numColumns(columns).margins(MARGIN, MARGIN).applyTo(grid);
		title(dialog, title);
		dialog.setMessage(message);
		return grid;
	}

	/** Gives a dialog another title in its window, which the platform takes for a label: an ampersand stays one. */
	public static void title(TitleAreaDialog dialog, String title) {
		dialog.setTitle(title.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
