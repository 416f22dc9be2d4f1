package org.portwright.ui.internal.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.ui.Ids;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.EditField;

/** The view <em>Porting Problems</em>. */
@ExtendWith(ActiveWindow.class)
@SuppressWarnings("nls")
class PortingProblemsTest {

	private static final String FIX = "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals";
	private static final String PLACE = "Account number, as on the bill";

	private final EditedEngagement engagement;
	private final EditorWindow window;
	private final IViewPart view;

	PortingProblemsTest() throws Exception {
		engagement = new EditedEngagement();
		view = EditedEngagement.page().showView(Ids.PROBLEMS);
		window = engagement.openOrder();
		new EditField(engagement.model(), engagement.order(), new Assignment("loa.accountNumber", "FV 7741-092"), "Set",
				new Object()).execute(new NullProgressMonitor());
		WindowEvents.until("the problem is listed", () -> leaves().anyMatch(item -> item.getText(2).equals(PLACE)));
	}

	@AfterEach
	void close() throws Exception {
		EditedEngagement.page().hideView(view);
		engagement.close();
	}

	private Tree tree() {
		return tree((Composite) view.getSite().getService(MPart.class).getWidget()).orElseThrow();
	}

	private static Optional<Tree> tree(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Tree tree) {
				return Optional.of(tree);
			}
			if (child instanceof Composite composite && tree(composite).isPresent()) {
				return tree(composite);
			}
		}
		return Optional.empty();
	}

	private Stream<TreeItem> leaves() {
		return Stream.of(tree().getItems());
	}

	@Test
	void saysWhatIsWrongInWhichFileAndField() {
		assertEquals(List.of("What is wrong, and what to do", "Order or tenant", "Field"),
				Stream.of(tree().getColumns()).map(TreeColumn::getText).toList());
		WindowEvents.until("what was typed is judged", () -> leaves()
				.anyMatch(item -> item.getText(0).startsWith("The account number 'FV 7741-092' has spaces")));
		TreeItem row = leaves().filter(item -> item.getText(2).equals(PLACE)).findFirst().orElseThrow();
		assertEquals("london in " + engagement.orderFile().getProject().getName(), row.getText(1));
		assertTrue(tree().getColumn(0).getWidth() > tree().getColumn(1).getWidth() + tree().getColumn(2).getWidth());
	}

	@Test
	void listsWhatIsWrongFirstAndCountsAsTheEditorDoes() {
		untilComplete();
	}

	private void untilComplete() {
		WindowEvents.until("the editor has counted", () -> window.message().startsWith("1 warning, "));
		int needed = Integer.parseInt(window.message().replaceAll(".*?(\\d+) fields still needed.*", "$1"));
		WindowEvents.untilSettled("all are listed, what is wrong first",
				() -> tree().getItemCount() == needed + 1 && tree().getItem(0).getText(2).equals(PLACE));
	}

	@Test
	void aDoubleClickLeadsToTheField() {
		untilComplete();
		Control field = window.field("loa.accountNumber").control();
		window.field("name").control().setFocus();
		TreeItem row = tree().getItem(0);
		tree().setSelection(row);
		var opened = new Event();
		opened.item = row;
		tree().notifyListeners(SWT.Selection, opened);
		tree().notifyListeners(SWT.DefaultSelection, opened);
		WindowEvents.until("it is in the field", field::isFocusControl);
	}

	/** By the command that the key stands for: a key goes to whichever window the window manager likes. */
	@Test
	void ctrl1OffersWhatMendsTheProblem() throws Exception {
		untilComplete();
		EditedEngagement.page().activate(view);
		tree().setFocus();
		tree().setSelection(tree().getItem(0));
		List<Menu> shown = new ArrayList<>();
		Listener showing = event -> {
			if (event.widget instanceof Menu menu) {
				shown.add(menu);
			}
		};
		tree().getDisplay().addFilter(SWT.Show, showing);
		try {
			WindowEvents.until("the key is for it", () -> view.getSite().getService(IBindingService.class)
					.getActiveBindingsFor(FIX).length > 0);
			view.getSite().getService(IHandlerService.class).executeCommand(FIX, null);
			WindowEvents.until("the menu is open", () -> !shown.isEmpty());
		} finally {
			tree().getDisplay().removeFilter(SWT.Show, showing);
		}
		List<String> offered = Stream.of(shown.getFirst().getItems()).map(MenuItem::getText).toList();
		shown.getFirst().setVisible(false);
		assertTrue(offered.contains("Write the account number as FV7741092"), offered::toString);
	}

	@Test
	void noColumnIsOutOfSight() {
		WindowEvents.until("the columns share the width", () -> Stream.of(tree().getColumns())
				.mapToInt(TreeColumn::getWidth).sum() == tree().getClientArea().width);
	}
}
