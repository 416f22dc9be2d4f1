package org.portwright.phones.ui.internal.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInOutcome;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.phones.signin.RecordStep;
import org.portwright.phones.ui.internal.pairing.PairingCodes;
import org.portwright.phones.ui.internal.pairing.PhonePlace;
import org.portwright.ui.Commands;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;

@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class EndSignInTest {

	private static final Guide GUIDE = Guides.named("polycom-vvx-mfa").orElseThrow();

	private final EditedEngagement engagement;
	private final Phone phone = (Phone) Blank.of(Literals.PHONE, "reception");
	private final List<String> logged = new CopyOnWriteArrayList<>();
	private final ILogListener log = (status, plugin) -> logged.add(status.getMessage());

	EndSignInTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@BeforeEach
	void makeThePhone() {
		phone.setName("Reception");
		((Tenant) engagement.tenant().root()).getPhones().add(phone);
		Platform.addLogListener(log);
	}

	@AfterEach
	void close() throws Exception {
		Platform.removeLogListener(log);
		engagement.close();
	}

	private PhoneSignIn begun() {
		new RecordStep(engagement.model(), phone, GUIDE, GUIDE.steps().getFirst(),
				engagement.engagementFiles().recorder()).execute(new NullProgressMonitor());
		return phone.getSignIns().getLast();
	}

	private static void choose(Shell dialog, String outcome) {
		for (var control : Dialogs.controls(dialog)) {
			if (control instanceof Button button && (button.getStyle() & SWT.RADIO) != 0) {
				button.setSelection(button.getText().equals(outcome));
				button.notifyListeners(SWT.Selection, new Event());
			}
		}
	}

	/** Whether the tabulator leads out of the note. */
	private static boolean leadsOut(Shell dialog) {
		var tabulator = new Event();
		tabulator.detail = SWT.TRAVERSE_TAB_NEXT;
		tabulator.doit = false;
		Dialogs.controls(dialog).stream().filter(control -> (control.getStyle() & SWT.MULTI) != 0)
				.filter(Text.class::isInstance).forEach(note -> note.notifyListeners(SWT.Traverse, tabulator));
		return tabulator.doit;
	}

	@Test
	void whyItWasGivenUpIsNoted() {
		PhoneSignIn signIn = begun();
		var place = new PhonePlace(engagement.tenantFile(), "reception");
		PairingCodes.ofWindow().take(place, "ABCD", Duration.ofMinutes(15));
		Dialogs.answer("End Sign-In", dialog -> {
			choose(dialog, "Given up");
			Dialogs.type(dialog, "Nobody has the second factor");
			assertTrue(leadsOut(dialog));
			Dialogs.press(dialog, "Note the End");
		});
		Commands.run(EndSignIn.ID, phone);
		assertEquals(SignInOutcome.ABANDONED, signIn.getOutcome());
		assertEquals("Nobody has the second factor", signIn.getNote());
		assertEquals(Optional.empty(), PairingCodes.ofWindow().of(place), "its code is of no use any more");
		engagement.model().undo(engagement.tenant());
		assertEquals(SignInOutcome.OPEN, signIn.getOutcome());
	}

	@Test
	void whoThinksBetterOfItEndsNothing() {
		PhoneSignIn signIn = begun();
		Dialogs.answer("End Sign-In", "Cancel");
		Commands.run(EndSignIn.ID, phone);
		assertEquals(SignInOutcome.OPEN, signIn.getOutcome());
	}

	@Test
	void whereNoneIsUnderWayThatIsSaid() {
		Commands.run(EndSignIn.ID, phone);
		WindowEvents.until("it is said among " + logged, () -> logged.stream()
				.anyMatch(text -> text.startsWith("No sign-in of 'Reception' is under way")));
	}
}
