package org.portwright.porting.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.PortOrder;
import org.portwright.porting.ui.internal.commands.AddingNumbers;
import org.portwright.porting.ui.internal.numbers.OrderNumbersContent;
import org.portwright.ui.fields.Field;
import org.portwright.ui.table.NumberTable;
import org.portwright.ui.table.NumbersPage;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.Keys;
import org.portwright.workbench.testing.WindowEvents;

/** A whole letter is filled in by the keyboard alone: Tab leads to every field, keys fill it, Ctrl+S saves it. */
@SuppressWarnings("nls")
class KeyboardLetterTest {

	/** More Tabs than there are places on a page. */
	private static final int MOST = 300;

	private static final Set<String> OF_CARRIER = Set.of("loa.accountNumber", "loa.portType", "loa.lineType");

	private final EditedEngagement engagement;
	private final Keys keys = new Keys();
	private final Map<String, String> texts = new LinkedHashMap<>(Map.ofEntries(
			Map.entry("loa.subscriberName", "Fabrikam & Sons Ltd"), Map.entry("loa.serviceAddress.building", "12"),
			Map.entry("loa.serviceAddress.street", "King Street"), Map.entry("loa.serviceAddress.town", "Leeds"),
			Map.entry("loa.serviceAddress.postcode", "LS1 4AB"), Map.entry("loa.authorisedPerson", "Grace Hill"),
			Map.entry("loa.authorisedPersonPosition", "Head of IT"), Map.entry("loa.losingProvider", "Woodgrove Voice"),
			Map.entry("loa.accountNumber", "FV7741"),
			Map.entry("loa.companyNumber", "01234567"), Map.entry("loa.requester.name", "Kim Young"),
			Map.entry("loa.billingNumber", "0113 496 0000"),
			Map.entry("loa.requestedDate", "2027-01-19"), Map.entry("loa.requestedTime", "09:30")));
	/** How often the arrow down is pressed. */
	private final Map<String, Integer> choices = new LinkedHashMap<>(Map.of("loa.portType", 1, "loa.lineType", 2));

	KeyboardLetterTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void aWholeLetterIsFilledByTheKeyboardAlone() throws Exception {
		EditorWindow editor = engagement.openOrder();
		editor.page().setFocus();
		Map<String, String> wanted = Map.copyOf(texts);
		fillAll(editor, path -> !OF_CARRIER.contains(path));
		toNumbers(editor, SWT.PAGE_DOWN);
		keys.press(SWT.ALT, SWT.PAGE_DOWN);
		WindowEvents.until("what carriers ask is in front",
				() -> CarrierPage.ID.equals(((FormPage) editor.editor().getActivePageInstance()).getId()));
		editor.complete();
		fillAll(editor, OF_CARRIER::contains);
		wanted.forEach((path, text) -> assertEquals(text, editor.editor().edited().orElseThrow().text(path), path));

		keys.press(SWT.MOD1, 's');
		WindowEvents.until("it is saved", () -> !engagement.order().isDirty());
		assertTrue(engagement.orderFile().readString().contains("Fabrikam &amp; Sons Ltd"));

		toNumbers(editor, SWT.PAGE_UP);
		addNumbers();
		var order = (PortOrder) engagement.order().root();
		WindowEvents.until("the numbers are there", () -> !order.getNumbers().isEmpty());
		assertEquals(List.of("+441134960000", "+441134960049"),
				List.of(order.getNumbers().getFirst().getFirst(), order.getNumbers().getFirst().getLast()));
	}

	@Test
	void aTableOfNumbersLetsTheKeyboardGoOn() throws Exception {
		AddingNumbers.begin(engagement.engagementFiles(), engagement.order(), "0113 496 0000 - 0049", added -> {
			// They are seen in the table.
		});
		EditorWindow editor = engagement.openOrder();
		toNumbers(editor, SWT.PAGE_DOWN);
		NumberTable table = ((NumbersPage) editor.editor().getActivePageInstance()).content().orElseThrow().panel()
				.table();
		WindowEvents.until("they are shown", () -> table.shown().size() > 0 && table.control().isVisible());
		table.control().setFocus();
		WindowEvents.until("the table has the keyboard", table.control()::isFocusControl);
		tab();
	}

	/** Tab leads to all fields of the page that are to be filled. */
	private void fillAll(EditorWindow editor, Predicate<String> here) {
		for (int pressed = 0; pressed < MOST && !missing(here).isEmpty(); pressed++) {
			editor.page().focused().ifPresent(this::fill);
			tab();
		}
		assertEquals(List.of(), missing(here), "Tab does not lead there");
	}

	private List<String> missing(Predicate<String> here) {
		return Stream.concat(texts.keySet().stream(), choices.keySet().stream()).filter(here).toList();
	}

	private void toNumbers(EditorWindow editor, int key) {
		keys.press(SWT.ALT, key);
		WindowEvents.until("the numbers are in front", () -> OrderNumbersContent.PAGE
				.equals(((FormPage) editor.editor().getActivePageInstance()).getId()));
	}

	/** Fills what has the focus, if it is to be filled. */
	private void fill(Field field) {
		Optional.ofNullable(texts.remove(field.path())).ifPresent(text -> {
			keys.type(text);
			assertEquals(text, ((Text) field.control()).getText(), field.path());
		});
		Optional.ofNullable(choices.remove(field.path())).ifPresent(times -> {
			for (int time = 0; time < times; time++) {
				keys.press(SWT.ARROW_DOWN);
			}
		});
	}

	/** The focus goes on. */
	private void tab() {
		@Nullable
		Control before = focus();
		keys.press(SWT.TAB);
		WindowEvents.until("the focus goes on from " + before, () -> focus() != before);
	}

	private static @Nullable Control focus() {
		return Display.getCurrent().getFocusControl();
	}

	/** Numbers are typed where the button for that asks for them. */
	private void addNumbers() {
		for (int pressed = 0; pressed < MOST; pressed++) {
			if (focus() instanceof Button button && button.getText().equals("Type Numbers...")) {
				Dialogs.answer("Type Numbers", dialog -> {
					assertNotNull(dialog);
					keys.post("0113 496 0000 - 0049");
					keys.postKey(SWT.CR);
				});
				keys.type(" ");
				return;
			}
			tab();
		}
		throw new AssertionError("Tab does not lead to the button");
	}
}
