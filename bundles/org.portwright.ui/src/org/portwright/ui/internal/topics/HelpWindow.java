package org.portwright.ui.internal.topics;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.keys.EscapeKey;

/** The help beside a dialog, which would keep everybody from a view. One is enough; Escape closes it. */
final class HelpWindow extends Window {

	private static final String OPENED = HelpWindow.class.getName();
	private static final int WIDTH = 70;
	private static final int HEIGHT = 36;
	private static final int APART = 8;

	private final Shell dialog;
	private @Nullable HelpBrowser browser;

	private HelpWindow(Shell dialog) {
		super(dialog);
		this.dialog = dialog;
		setShellStyle(SWT.SHELL_TRIM | getDefaultOrientation());
		setBlockOnOpen(false);
	}

	/** The one of a dialog. */
	static HelpWindow on(Shell dialog) {
		if (dialog.getData(OPENED) instanceof HelpWindow opened && opened.getShell() != null) {
			return opened;
		}
		// The help may be asked for in the help itself.
		if (dialog.getData() instanceof HelpWindow itself) {
			return itself;
		}
		var made = new HelpWindow(dialog);
		dialog.setData(OPENED, made);
		return made;
	}

	/** Shows a topic. */
	void show(String topic) {
		open();
		HelpBrowser shown = Objects.requireNonNull(browser);
		shown.show(topic);
		getShell().setActive();
		shown.setFocus();
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		Shell made = Objects.requireNonNull(shell);
		made.setText(Messages.HelpWindow_title);
		EscapeKey.does(made, this::close);
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		var made = new HelpBrowser(Objects.requireNonNull(parent));
		browser = made;
		return made.control();
	}

	@Override
	protected Point getInitialSize() {
		return new Point(browser().letters(WIDTH).x, browser().letters(HEIGHT).y);
	}

	/** What is in it. */
	HelpBrowser browser() {
		return Objects.requireNonNull(browser);
	}

	/** Where there is room, it does not cover what it is about. */
	@Override
	protected Point getInitialLocation(@Nullable Point size) {
		Point wanted = Objects.requireNonNull(size);
		Rectangle screen = dialog.getMonitor().getClientArea();
		Rectangle beside = dialog.getBounds();
		int right = beside.x + beside.width + APART;
		int left = beside.x - wanted.x - APART;
		int x = right + wanted.x <= screen.x + screen.width ? right
				: left >= screen.x ? left : screen.x + screen.width - wanted.x;
		return new Point(Math.max(screen.x, x), Math.max(screen.y, beside.y));
	}
}
