package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.BoolResult;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Twistie;

/** The page of an order that says where it stands and what to do now. */
@SuppressWarnings("nls")
public final class Overview {

	/** Where a button has the menu that it opened last. */
	private static final String MENU = "org.portwright.ui.forms.DropDown";
	private static final String RECORD = "Record: ";
	private static final String ANOTHER = "Record Another State";
	private static final String CORRECT = "Correct a Wrong Entry";
	private static final String CORRECTED = "Correct to: ";

	private final SWTBotEditor part;

	Overview(SWTBotEditor part) {
		this.part = part;
	}

	private <T extends Control> Stream<T> all(Class<T> type) {
		return Window.BOT.getFinder().findControls(part.getWidget(), widgetOfType(type), true).stream();
	}

	/** Waits until it says that the order is in a state. */
	public void untilIn(String state) {
		Window.until("the order is " + state, () -> UIThreadRunnable.syncExec((BoolResult) () -> all(Label.class)
				.anyMatch(label -> label.getText().equals(state)
						&& label.getFont().equals(JFaceResources.getHeaderFont()))));
	}

	/** Waits until it says something. */
	public void untilSaid(String text) {
		Window.until("it says: " + text, () -> says(text));
	}

	/** Whether it says so. */
	public boolean says(String text) {
		return UIThreadRunnable.syncExec((BoolResult) () -> Stream
				.concat(all(Label.class).map(Label::getText), all(Hyperlink.class).map(Hyperlink::getText))
				.anyMatch(said -> said.contains(text)));
	}

	/** What can be pressed. */
	public List<String> acts() {
		return UIThreadRunnable.syncExec((ListResult<String>) () -> all(Button.class).map(Overview::text).toList());
	}

	private static String text(Button button) {
		return button.getText().replaceAll("&(.)", "$1");
	}

	private Optional<Button> button(String label) {
		return all(Button.class).filter(button -> text(button).equals(label)).findFirst();
	}

	/** Presses what is to be done, as soon as it is offered; that may ask. */
	public void press(String act) {
		Window.until("it offers: " + act, () -> acts().contains(act));
		Window.BOT.getDisplay().asyncExec(
				() -> button(act).ifPresent(button -> button.notifyListeners(SWT.Selection, new Event())));
	}

	/** Presses what asks for fields first. */
	public AskedFields ask(String act, String title) {
		press(act);
		return new AskedFields(title);
	}

	/** Presses what writes a mail. */
	public MailToSend write(String act) {
		press(act);
		return new MailToSend(act);
	}

	/** Opens the steps of a Porting Override. */
	public PortingOverride override() {
		press("Porting Override\u2026");
		return new PortingOverride();
	}

	/** Records by what is to be done that a state was reached. */
	public AskedFields record(String act, String state) {
		return ask(act, RECORD + state);
	}

	/** Records a state that came while nobody looked. */
	public AskedFields recordAnother(String state) {
		choose(ANOTHER, state);
		return new AskedFields(RECORD + state);
	}

	/** The states that can be recorded beside those that are offered. */
	public List<String> others() {
		return UIThreadRunnable.syncExec((ListResult<String>) () -> {
			Menu menu = open(ANOTHER);
			List<String> states = Stream.of(menu.getItems()).filter(MenuItem::isEnabled).map(MenuItem::getText)
					.toList();
			menu.setVisible(false);
			return states;
		});
	}

	/** Corrects a wrong entry. */
	public AskedFields correct(String state) {
		choose(CORRECT, state);
		return new AskedFields(CORRECTED + state);
	}

	private void choose(String button, String state) {
		Window.until(state + " is offered", () -> UIThreadRunnable.syncExec((BoolResult) () -> {
			Menu menu = open(button);
			Optional<MenuItem> chosen = Stream.of(menu.getItems()).filter(item -> item.getText().equals(state))
					.findFirst();
			// What it does may wait for an answer. Once it is hidden, the menu is gone in a turn of its own.
			chosen.ifPresent(item -> item.getDisplay()
					.asyncExec(() -> item.notifyListeners(SWT.Selection, new Event())));
			menu.setVisible(false);
			return chosen.isPresent();
		}));
	}

	private Menu open(String label) {
		Button button = button(label).orElseThrow();
		button.notifyListeners(SWT.Selection, new Event());
		return (Menu) button.getData(MENU);
	}

	/** Opens the section of the conversions and asks for one more. */
	public AskedFields addConversion() {
		Window.BOT.getDisplay().syncExec(() -> all(Twistie.class).filter(Overview::isOfConversions).findFirst()
				.ifPresent(twistie -> {
					var enter = new Event();
					enter.character = SWT.CR;
					twistie.notifyListeners(SWT.KeyDown, enter);
				}));
		return ask("Add\u2026", "Conversion");
	}

	private static boolean isOfConversions(Twistie twistie) {
		return twistie.getParent() instanceof ExpandableComposite section && !section.isExpanded()
				&& section.getText().equals("Conversions to another usage");
	}

	/** The numbers that are to have another usage, a row each, with what is known of it. */
	public List<String> conversions() {
		SWTBotTable table = part.bot().table();
		return UIThreadRunnable.syncExec((ListResult<String>) () -> Stream.of(table.widget.getItems())
				.map(item -> String.join(" ", Stream.iterate(0, column -> column < table.widget.getColumnCount(),
						column -> column + 1).map(item::getText).toList()))
				.toList());
	}

	/** Says that a number is converted; on which day is asked for. */
	public AskedFields converted(String number) {
		List<String> rows = conversions();
		part.bot().table().select(IntStream.range(0, rows.size()).filter(row -> rows.get(row).startsWith(number))
				.findFirst().orElseThrow());
		return ask("It Is Converted", number);
	}
}
