package org.portwright.ui.internal.problems;

import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.portwright.ui.internal.texts.Messages;

/** Offers what can be done about the problem that is selected in the view, in a menu at its row. */
public final class FixProblemHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActivePart(event) instanceof PortingProblems view) {
			IMarker[] selected = view.getSelectedMarkers();
			if (selected.length > 0) {
				offer(HandlerUtil.getActiveShellChecked(event), selected[0]);
			}
		}
		return null;
	}

	private static void offer(Control parent, IMarker marker) {
		var menu = new Menu(parent);
		IMarkerResolution[] resolutions = IDE.getMarkerHelpRegistry().getResolutions(marker);
		Stream.of(resolutions).forEach(resolution -> add(menu, resolution.getLabel())
				.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> resolution.run(marker))));
		if (resolutions.length == 0) {
			add(menu, Messages.FixProblemHandler_none).setEnabled(false);
		}
		menu.setLocation(place(parent.getDisplay()));
		menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static MenuItem add(Menu menu, String label) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(label.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		return item;
	}

	private static Point place(Display display) {
		if (display.getFocusControl() instanceof Tree tree && tree.getSelectionCount() > 0) {
			Rectangle row = tree.getSelection()[0].getBounds();
			return tree.toDisplay(row.x, row.y + row.height);
		}
		return display.getCursorLocation();
	}
}
