package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;

/** What is selected in an editor, and the Properties view of it, are of the model as it is now. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class PresentSelectionTest {

	private final EditedEngagement engagement;

	PresentSelectionTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private void changeName(String name) {
		engagement.model().perform("Change elsewhere", new SetCommand(engagement.model().editingDomain(),
				engagement.order().root(), Literals.PORT_ORDER__NAME, name));
	}

	@Test
	void whatWasSelectedIsTheOrderAgainAfterItWasReadAnew() throws Exception {
		EditorWindow order = engagement.openOrder();
		Path path = engagement.order().path();
		Files.writeString(path, Files.readString(path).replace("\"London\"", "\"Leeds\""));
		engagement.orderFile().refreshLocal(IResource.DEPTH_ZERO, null);
		WindowEvents.until("it is shown", () -> "Leeds".equals(order.editor().getPartName()));
		assertEquals(new StructuredSelection(engagement.order().root()),
				order.editor().getSite().getSelectionProvider().getSelection());
	}

	@Test
	void thePropertiesFollowWhatIsDoneElsewhere() throws Exception {
		EditorWindow order = engagement.openOrder();
		var view = (PropertySheet) EditedEngagement.page().showView(IPageLayout.ID_PROP_SHEET);
		try {
			EditedEngagement.page().activate(order.editor());
			WindowEvents.handleAll();
			order.editor().getSite().getSelectionProvider()
					.setSelection(new StructuredSelection(engagement.order().root()));
			WindowEvents.until("its name is shown", () -> values(view).contains("London"));
			changeName("Leeds");
			WindowEvents.until("the new one is", () -> values(view).contains("Leeds"));
			engagement.model().undo(engagement.order());
			WindowEvents.until("the old one is again", () -> values(view).contains("London"));
		} finally {
			engagement.model().save(engagement.order());
			EditedEngagement.page().hideView(view);
		}
	}

	private static List<String> values(PropertySheet view) {
		List<String> values = new ArrayList<>();
		if (view.getCurrentPage().getControl() instanceof Tree tree) {
			collect(tree.getItems(), values);
		}
		return values;
	}

	private static void collect(TreeItem[] items, List<String> values) {
		for (TreeItem item : items) {
			values.add(item.getText(1));
			collect(item.getItems(), values);
		}
	}
}
