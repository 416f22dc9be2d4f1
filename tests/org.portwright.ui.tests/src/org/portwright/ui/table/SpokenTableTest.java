package org.portwright.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.services.IServiceLocator;
import org.junit.jupiter.api.Test;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.NumberRange;
import org.portwright.workbench.testing.NumbersWindow;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;

/** What screen readers are told of a table. */
@SuppressWarnings("nls")
class SpokenTableTest {

	@Test
	void theCurrentRowIsSpoken() {
		try (var window = NumbersWindow.open(Blank.order(), 2, Content::new)) {
			var spoken = new SpokenTable(window.table(), PlainRows.COLUMNS);
			assertEquals("", spoken.row());
			window.table().select(1);
			assertEquals("Row 2 of 2. Number: 0161 496 0100, Count: 1", spoken.row());
		}
	}

	/** Two rows that no file has. */
	private static final class Content implements NumbersContent {

		private final NumbersPanel panel;

		Content(Composite parent, FormToolkit toolkit, IServiceLocator services, ModelFile file) {
			panel = new NumbersPanel(parent, toolkit, services.getService(EngagementFiles.class).runner(),
					PlainRows.COLUMNS, file.path().toString());
			panel.table().setSource(before -> PlainRows.of(new NumberRange(442079460000L, 442079460009L),
					NumberRange.of(441614960100L)));
		}

		@Override
		public NumbersPanel panel() {
			return panel;
		}

		@Override
		public void setInSight(boolean inSight) {
			// The rows never change.
		}

		@Override
		public void commitTyped() {
			// Nothing is typed here.
		}
	}
}
