package org.portwright.ui.labels;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelListener;

/**
 * Shows the values in the Properties view anew after a change of the model: the platform asks for them when something
 * else is selected alone.
 */
public final class PropertiesNews implements ModelListener {

	private final Display display;
	private boolean due;

	/** News for the views of all windows. */
	public PropertiesNews(Display display) {
		this.display = display;
	}

	@Override
	public void modelChanged(List<ModelEvent> events) {
		if (!due && events.stream().anyMatch(event -> !(event instanceof ModelEvent.Saved))) {
			due = true;
			display.asyncExec(this::show);
		}
	}

	private void show() {
		due = false;
		Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows())
				.flatMap(window -> Stream.of(window.getPages())).forEach(PropertiesNews::show);
	}

	private static void show(IWorkbenchPage page) {
		@Nullable
		IViewReference view = page.findViewReference(IPageLayout.ID_PROP_SHEET);
		if (view != null && view.getView(false) instanceof PropertySheet sheet && page.isPartVisible(sheet)
				&& sheet.getCurrentPage() instanceof PropertySheetPage values) {
			values.refresh();
		}
	}
}
