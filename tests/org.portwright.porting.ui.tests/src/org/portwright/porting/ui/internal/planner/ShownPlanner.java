package org.portwright.porting.ui.internal.planner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.copies.OrderMirror;
import org.portwright.model.paths.Blank;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.written.WrittenDate;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.EditField;

/** The planner of an order that was submitted and whose dates clash. */
@SuppressWarnings("nls")
final class ShownPlanner implements AutoCloseable {

	private static final LocalDate SUBMITTED = LocalDate.of(2026, 12, 11);

	final EditedEngagement engagement;
	final EditorWindow window;

	ShownPlanner() throws Exception {
		this(Map.of());
	}

	/** @param fields what the order says beside that, by path */
	ShownPlanner(Map<String, String> fields) throws Exception {
		engagement = new EditedEngagement();
		PortedNumbers numbers = (PortedNumbers) Blank.of(Literals.PORTED_NUMBERS, "n1");
		numbers.setFirst("+441134960000");
		engagement.model().perform("Add", AddCommand.create(engagement.model().editingDomain(), order(),
				Literals.PORT_ORDER__NUMBERS, numbers));
		edit("loa.lineType", "singleLine");
		edit("submissionDate", SUBMITTED.toString());
		engagement.model().perform("Submit", SetCommand.create(engagement.model().editingDomain(), order(),
				Literals.PORT_ORDER__STATE, OrderState.SUBMITTED));
		for (Map.Entry<String, String> field : fields.entrySet()) {
			edit(field.getKey(), field.getValue());
		}
		window = engagement.openOrder();
		window.editor().setActivePage(PlannerPage.ID);
		window.complete();
		WindowEvents.until("there is a plan", () -> window.says("Not before:"));
	}

	PortOrder order() {
		return (PortOrder) engagement.order().root();
	}

	void edit(String path, String value) throws Exception {
		new EditField(engagement.model(), engagement.order(), new Assignment(path, value), "Edit", new Object())
				.execute(new NullProgressMonitor());
	}

	DatePlan plan() throws Exception {
		return DatePlan.of(OrderMirror.of(order()).take().copy(),
				engagement.engagementFiles().problems().now().context(engagement.order()));
	}

	Stream<Control> controls() {
		return Dialogs.controls((Composite) ((FormPage) window.editor().getActivePageInstance()).getPartControl())
				.stream();
	}

	MonthsCanvas months() {
		return controls().filter(MonthsCanvas.class::isInstance).map(MonthsCanvas.class::cast).findFirst()
				.orElseThrow();
	}

	static void click(MonthsCanvas months, LocalDate day) {
		Rectangle place = months.months().place(day);
		click(months, place.x + 2, place.y + 2, SWT.MouseDown, SWT.MouseUp);
	}

	static void click(MonthsCanvas months, int x, int y, int... types) {
		for (int type : types) {
			var event = new Event();
			event.x = x;
			event.y = y;
			event.button = 1;
			months.notifyListeners(type, event);
		}
	}

	Button ask(LocalDate day) {
		return controls().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().equals("Ask for " + WrittenDate.shown(day))).findFirst()
				.orElseThrow(() -> new AssertionError("no button asks for " + day));
	}

	void show(LocalDate day) {
		months().go(day);
	}

	List<String> offers() {
		return controls().filter(Hyperlink.class::isInstance).map(link -> ((Hyperlink) link).getText())
				.filter(text -> text.startsWith("Ask for")).toList();
	}

	@Override
	public void close() throws Exception {
		engagement.close();
	}
}
