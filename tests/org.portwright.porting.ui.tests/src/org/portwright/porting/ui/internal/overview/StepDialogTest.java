package org.portwright.porting.ui.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.model.words.Words;
import org.portwright.porting.ui.internal.journal.HappenedDay;
import org.portwright.workbench.testing.Dialogs;

/** What is told with a state is looked at while it is typed, before anything is recorded. */
@SuppressWarnings("nls")
class StepDialogTest {

	private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

	private final Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	private final PortOrder order = Blank.order();

	private static Button ok(Shell dialog) {
		return Dialogs.controls(dialog).stream().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().equals("OK")).findFirst().orElseThrow();
	}

	@Test
	void aDateThatCannotBeReadIsRefusedWhileItIsTyped() {
		List<String> told = new ArrayList<>();
		Dialogs.answer("Record: Transfer approved", dialog -> {
			Text date = (Text) Dialogs.labelled(dialog, Words.of(Literals.PORT_ORDER__FOC_DATE) + ':');
			Text time = (Text) Dialogs.labelled(dialog, Words.of(Literals.PORT_ORDER__FOC_TIME) + ':');
			told.add("empty " + ok(dialog).isEnabled() + says(dialog, "is not"));
			date.setText("soon");
			told.add("no date " + ok(dialog).isEnabled() + says(dialog, "'soon' is not a date"));
			date.setText("7 January 2027");
			told.add("a date " + ok(dialog).isEnabled() + says(dialog, "is not"));
			time.setText("25:00");
			told.add("no time " + ok(dialog).isEnabled() + says(dialog, "'25:00' is not a time"));
			time.setText("9am");
			told.add("a time " + ok(dialog).isEnabled() + says(dialog, "is not"));
			Dialogs.press(dialog, "OK");
		});
		Optional<HappenedDialog.Answer> answer = StepDialog
				.of(shell, order, OrderState.TRANSFER_APPROVED, new HappenedDay(NOW, day -> Optional.empty())).ask();
		assertEquals(List.of("empty truefalse", "no date falsetrue", "a date truefalse", "no time falsetrue",
				"a time truefalse"), told);
		assertEquals(Optional.of(List.of("focDate=7 January 2027", "focTime=9am")), answer.map(said -> said.fields()
				.stream().filter(field -> field.path().startsWith("foc"))
				.map(field -> field.path() + '=' + field.value()).toList()));
	}

	/** Whether the message of a dialog says so. */
	private static boolean says(Shell dialog, String text) {
		return Dialogs.controls(dialog).stream().anyMatch(control -> control instanceof Label label
				&& label.getText().contains(text)
				|| control instanceof Text shown && !shown.getEditable()
						&& shown.getText().contains(text));
	}
}
