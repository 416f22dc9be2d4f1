package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.ui.IWorkbenchPartSite;

/** The editor of a port order. */
@SuppressWarnings("nls")
public final class OrderEditor extends ModelEditor {

	private static final Pattern PROBLEMS = Pattern
			.compile("\\d+ (errors?|warnings?|fields?|remarks?|entry|entries)\\b.*");
	private static final String PASTE = "Paste Address\u2026";
	private static final float HALF = 0.5f;
	/** After those of the losing provider and of the company. */
	private static final int SITE_ADDRESS = 2;

	OrderEditor(SWTBotEditor part) {
		super(part);
	}

	/** Whether it says that the numbers go to a tenant of that name. */
	public boolean isForTenant(String name) {
		return new Links(part().getWidget()).find(name).isPresent();
	}

	/** The page with the letter. */
	public void letter() {
		page("Letter of Authorization");
	}

	/** The page with what carriers ask beyond the letter. */
	public void carrier() {
		page("Carrier");
	}

	/** The page that says where it stands. */
	public Overview overview() {
		page("Overview");
		return new Overview(part());
	}

	/** The page with all that happened to it. */
	public Journal journal() {
		page("Journal");
		return new Journal(part());
	}

	/** Chooses one of the values of a field. */
	public void choose(String label, String value) {
		part().bot().comboBoxWithLabel(label.endsWith("?") ? label : label + ':').setSelection(value);
	}

	/** The page with the dates that are possible. */
	public Planner planner() {
		page("Planner");
		return new Planner(part());
	}

	/** Writes into a field of the site address, which is the third address of the letter. */
	public void typeSite(String label, String text) {
		type(label, text, SITE_ADDRESS);
	}

	/** What stands in a field of the site address. */
	public String site(String label) {
		untilSite();
		return text(label, SITE_ADDRESS);
	}

	/** Takes the address of the site apart that is in the clipboard. */
	public PasteAddress pasteSite() {
		untilSite();
		// Its action waits for the answer.
		SWTBotButton paste = part().bot().button(PASTE, SITE_ADDRESS);
		Window.BOT.getDisplay().asyncExec(() -> paste.widget.notifyListeners(SWT.Selection, new Event()));
		return new PasteAddress();
	}

	/** The sections of the form come one after the other. */
	private void untilSite() {
		Window.until("the address of the site is there",
				() -> UIThreadRunnable.syncExec((ListResult<Button>) () -> Window.BOT.getFinder()
						.findControls(part().getWidget(), widgetOfType(Button.class), true).stream()
						.filter(button -> button.getText().replace("&", "").equals(PASTE)).toList())
						.size() > SITE_ADDRESS);
	}

	/** Opens the calendar of a date. */
	public DateCalendar calendar(String label) {
		part().bot().buttonWithTooltip("Calendar for " + label + " (Alt+Down in the field)").click();
		return new DateCalendar(label);
	}

	/** What is selected in the tables of the letter, by the first text of its row. */
	public List<String> selected() {
		return UIThreadRunnable.syncExec((ListResult<String>) () -> Window.BOT.getFinder()
				.findControls(part().getWidget(), widgetOfType(Table.class), true).stream()
				.flatMap(table -> Stream.of(table.getSelection())).map(TableItem::getText).toList());
	}

	/** The page with the numbers. */
	public NumbersTable numbers() {
		page("Numbers");
		return new NumbersTable(part());
	}

	/** Begins the page with the numbers by those in the clipboard. */
	public NumbersTable pasteNumbers() {
		page("Numbers");
		part().bot().link().click("Paste them");
		return new NumbersTable(part());
	}

	/** Adds the numbers in the clipboard to those that are there. */
	public NumbersTable addPasted() {
		page("Numbers");
		part().bot().button("Paste Numbers").click();
		return new NumbersTable(part());
	}

	/** What the list on top of the letter names, which a click on the count of the problems opens. */
	public List<String> problems() {
		return new Links(part().getWidget()).list(PROBLEMS);
	}

	/** Puts it beside the other editors, as dragging its title there does. */
	public void putBeside() {
		Window.BOT.getDisplay().syncExec(() -> {
			IWorkbenchPartSite site = part().getReference().getPart(true).getSite();
			MPart moved = site.getService(MPart.class);
			EModelService model = site.getService(EModelService.class);
			var others = (MPartSashContainerElement) (MUIElement) moved.getParent();
			MPartStack beside = model.createModelElement(MPartStack.class);
			beside.getChildren().add(moved);
			beside.setSelectedElement(moved);
			model.insert(beside, others, EModelService.RIGHT_OF, HALF);
		});
	}
}
