package org.portwright.bench.window;

import java.util.List;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Writes the entries of the main menu and of the tool bars, what our keys do, and which bundles of ours are active. */
@SuppressWarnings("nls")
final class Entries {

	private static final List<String> KEYS = List.of("M1+,", "M1+.", "M1+M3+F", "M1+M3+L", "M1+M3+P", "M1+M3+U");
	private static final int DEPTH = 3;

	private Entries() {
	}

	static void report() {
		var shell = Shown.page().getWorkbenchWindow().getShell();
		report(shell.getMenuBar(), "", DEPTH);
		report(shell);
		KEYS.forEach(Entries::key);
		for (Bundle bundle : FrameworkUtil.getBundle(PlatformUI.class).getBundleContext().getBundles()) {
			if (bundle.getSymbolicName().startsWith("org.portwright.") && bundle.getState() == Bundle.ACTIVE) {
				Report.line("active " + bundle.getSymbolicName());
			}
		}
	}

	private static void report(@Nullable Menu menu, String above, int depth) {
		if (menu == null || depth == 0) {
			return;
		}
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			String path = above + '/' + item.getText().replace("&", "").replaceAll("\t.*", "");
			if ((item.getStyle() & SWT.SEPARATOR) == 0) {
				Report.line("menu " + path);
			}
			report(item.getMenu(), path, depth - 1);
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	private static void report(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof ToolBar bar && bar.isVisible()) {
				for (ToolItem item : bar.getItems()) {
					if ((item.getStyle() & SWT.SEPARATOR) == 0) {
						Report.line("tool " + item.getToolTipText());
					}
				}
			} else if (child instanceof Composite composite) {
				report(composite);
			}
		}
	}

	private static void key(String keys) {
		try {
			@Nullable
			Binding binding = PlatformUI.getWorkbench().getService(IBindingService.class)
					.getPerfectMatch(KeySequence.getInstance(keys));
			Report.line("key " + keys + ": "
					+ (binding == null ? "nothing" : binding.getParameterizedCommand().getId()));
		} catch (ParseException e) {
			throw new IllegalStateException(e);
		}
	}
}
